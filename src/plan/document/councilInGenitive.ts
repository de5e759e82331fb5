const COUNCIL = /^([а-яё-]+(?:(?:к|н)(?:ий|ый)|щий) )?(пед|мет)?совет(?![а-яё])/i;

/**
 * «педагогического совета», whether «Педагогический совет» was typed or what the document needs. Only the words for
 * a body of an institution are declined here; what follows them, and any other body, stands as typed.
 */
export function councilInGenitive(typed: string): string {
  const said = COUNCIL.test(typed)
    ? typed.replace(
        COUNCIL,
        (_found, adjective: string | undefined, prefix: string | undefined) =>
          `${adjective ? declined(adjective) : ''}${prefix ?? ''}совета`,
      )
    : typed
        .replace(/^общее собрание(?![а-яё])/i, 'общего собрания')
        .replace(/^собрание(?![а-яё])/i, 'собрания');
  return said === typed ? typed : said.charAt(0).toLowerCase() + said.slice(1);
}

const declined = (adjective: string): string =>
  adjective.replace(/щий $/i, 'щего ').replace(/(к|н)(?:ий|ый) $/i, '$1ого ');
