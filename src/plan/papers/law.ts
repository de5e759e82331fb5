/** Behind «Федеральный закон», in any case of it. */
export const EDUCATION_LAW = 'от 29.12.2012 №\u00a0273-ФЗ «Об образовании в Российской Федерации»';
