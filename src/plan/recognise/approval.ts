import type { TextLine } from './flowText.ts';
import { beginsTitle, isInstitution, isYearLine, readPlace } from './titleText.ts';

/** Approval blocks of a title page: which line begins one and which goes on with it. */

/** Whole words: «Утверждение плана» and «Согласование сроков» are activities. */
const BEGINS =
  /^[«"]?(?:(?:утвержда(?:ю|ем)|утвержд[её]н[аоы]?|согласован[аоы]?|принят[аоы]?|рассмотрен[аоы]?|рекомендован[аоы]?|одобрен[аоы]?|введ[её]н[аоы]? в действие|приложение|ознакомлен[аы]?|заслушан[аоы]?)(?![а-яё])|документ подписан|подписано? (?:электронн|цифров)|учтено мнение)/i;

export function beginsApproval(text: string): boolean {
  return text.length <= 250 && BEGINS.test(text);
}

const SIGNS = /_{2,}|[«"]\s*[_\d]*\s*[»"]|(?:^|\s)(?:№|N)\s*\S|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}\s*г/i;
const WORDS =
  /^(?:\(?(?:директор|заведующ|начальник|глав[аы]|председател|руководител|заместител|зам\.|и\.\s?о|ректор|министр|приказ|протокол|распоряжени|постановлени|решени|к |от |на |совет|педагогич|педсовет|методич|общ|профсоюз|профком|родител|управля|собрани|сертификат|владелец|действител|подпис|м\.\s?п|дата|образован|администрац|учредител))/i;
const NAME =
  /^[\s/_]*(?:[А-ЯЁ]\.\s?[А-ЯЁ]?\.?\s?[А-ЯЁ][а-яё-]+|[А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.?|\[ФИО\])[\s/_]*$/;

/**
 * Whether a line inside a block may belong to it. Right below the line before nearly anything does («МБУ ДО ДДТ» under
 * «Директор»); after a gap only what can be nothing else.
 */
export function continuesApproval(text: string, gap: boolean): boolean {
  if (text.length > 150) return false;
  const certain = /_{2,}/.test(text) || NAME.test(text) || (WORDS.test(text) && SIGNS.test(text));
  return gap ? certain : true;
}

/** «Директор», «к приказу»: whose it is stands in the next line. */
const AWAITS_OWNER =
  /(?:^|\s)(?:директор[а-яё]*|заведующ[а-яё]+|начальник[а-яё]*|руководител[а-яё]+|глав[аойы]+|председател[а-яё]+|приказ(?:ом|у)?|распоряжени[а-яё]+|постановлени[а-яё]+|решени[а-яё]+|утвержд[а-яё]+|согласован[а-яё]*|принят[а-яё]*|рассмотрен[а-яё]*|заседани[а-яё]+|совет[а-яё]*|собрани[а-яё]+|программ[а-яё]+|к|на|от)["»:.]*$/i;
/** A date, a number, a name: the block has said what it had to. */
const FINISHED = /_{2,}|(?:^|\s)(?:№|N)\s*\S|\d{4}|[А-ЯЁ]\.\s?[А-ЯЁ]\.|\[ФИО\]/;
/** «МБУ…», «муниципальное учреждение», not «администрации района», which hangs on the line before. */
const NOMINATIVE =
  /^(?:[А-ЯЁ]|[а-яё-]+(?:ое|ая|ый|ий) |(?:школа|учреждение|управление|отдел|центр|дом|дворец|комитет|мэрия|администрация)(?![а-яё]))/;

/** Which lines of a title page belong to approval blocks. */
export function approvalLines(lines: readonly TextLine[]): boolean[] {
  const result: boolean[] = [];
  lines.forEach(({ text, gap }, index) => {
    const above = lines[index - 1]?.text ?? '';
    const free =
      isYearLine(text) || readPlace(text) !== null || (beginsTitle(text) && (gap || /^[А-ЯЁ«"]/.test(text)));
    if (beginsApproval(text)) result.push(true);
    else if (!result[index - 1] || free || !continuesApproval(text, gap)) result.push(false);
    else result.push(!isOwnName(text) || (!gap && awaitsOwner(above, text)));
  });
  return result;
}

function isOwnName(text: string): boolean {
  return (
    isInstitution(text) &&
    !/_{2,}/.test(text) &&
    !/^(?:директор|заведующ|начальник|на |от |к )/i.test(text) &&
    !/^[а-яё]/.test(text.replace(NOMINATIVE, 'А'))
  );
}

/** An institution below a finished block is that of the plan; below «Директор» it is that of the block. */
function awaitsOwner(above: string, text: string): boolean {
  return AWAITS_OWNER.test(above) || (/^[«"(]/.test(text) && !FINISHED.test(above));
}
