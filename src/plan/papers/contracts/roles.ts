/** The roles of the order № 882/391, lower case as they are compared; social partners are outside the network form. */
export const BASE_ROLE = 'базовая организация';
/** Runs a part of the programme, so it has a licence as the base organisation has. */
export const EDUCATING_ROLE = 'образовательная организация-участник';
/** Gives rooms, equipment, people; needs no licence. */
export const RESOURCE_ROLE = 'организация, обладающая ресурсами';
