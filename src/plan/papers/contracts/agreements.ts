import { oneLine } from '../../document/typography.ts';
import { splitMulti } from '../../model/multi.ts';
import type { Plan } from '../../model/plan.ts';
import { blankLines } from '../blanks.ts';
import { formalPaper } from '../formalPaper.ts';
import type { ComposedPaper, PaperKind } from '../paper.ts';
import { inPlanYear } from '../planName.ts';
import {
  AGREEMENT,
  agreementHead,
  agreementWords,
  closingSection,
  termClauses,
  termsClauses,
} from './agreementForm.ts';
import { type Draft, draftsOf, titleWithPartners } from './drafts.ts';
import { partiesOfDraft } from './parties.ts';
import { partyColumns, preamble } from './partyBlocks.ts';
import { labelledByNumber } from './partyLabels.ts';
import { partyWords } from './partyWords.ts';
import { listClause, numberedSections } from './sections.ts';

const TITLE = 'Соглашение о сотрудничестве';

/** Short, and what most partners need: joint work without the network form of a programme. */
export const agreementPapers: PaperKind = {
  key: 'agreements',
  title: 'Соглашения о сотрудничестве',
  register: 'Договор',
  needs: ['Участники'],
  inPackage: () => true,
  plannedPapers: (plan) =>
    draftsOf(plan, 'agreements').map((draft) => ({
      id: draft.id,
      title: titleWithPartners(TITLE, draft),
      recipient: draft.partners.join('; '),
      compose: () => compose(plan, draft),
    })),
};

function compose(plan: Plan, draft: Draft): ComposedPaper {
  const blanks = blankLines();
  const row = agreementWords(plan, blanks, draft);
  const parties = labelledByNumber(partiesOfDraft(plan, draft));
  const words = partyWords(plan, blanks);
  const programmes = splitMulti(draft.agreement?.programmes ?? '').map((name) => `«${oneLine(name)}»`);
  const provided = parties
    .filter((party) => words.raw(party, 'provides') !== '')
    .map((party) => `${party.label}: ${words.cell(party, 'provides')}`);
  const head = agreementHead(plan, blanks, TITLE, row);
  const opening = preamble(parties, words, { withLicences: false, paper: 'настоящее Соглашение' });
  const sections = numberedSections([
    {
      title: 'Предмет Соглашения',
      clauses: [
        `Стороны сотрудничают в организации сетевого взаимодействия ${inPlanYear(plan, blanks)}.`,
        'Мероприятия, сроки и исполнителей определяет план сетевого взаимодействия, согласованный Сторонами.',
        programmes.length > 0 && `Программы, по которым сотрудничают Стороны: ${programmes.join(', ')}.`,
        provided.length > 0 && listClause('Для совместной работы Стороны предоставляют:', provided),
      ],
    },
    {
      title: 'Условия сотрудничества',
      clauses: termsClauses('Сотрудничество безвозмездно.', 'Сотрудничество возмездно.', row),
    },
    { title: 'Срок действия Соглашения', clauses: termClauses('Соглашение', row) },
    closingSection(AGREEMENT, parties.length),
    { title: 'Адреса, реквизиты и подписи Сторон', clauses: [] },
  ]);
  const requisites = partyColumns(parties, words, (party) => [
    `Адрес: ${words.cell(party, 'address')}`,
    ...words.numbers(party, ['inn', 'ogrn']),
  ]);
  return formalPaper(plan, blanks, {
    title: titleWithPartners(TITLE, draft),
    part: 'соглашение',
    blocks: [...head, ...opening, ...sections, ...requisites],
    size: 12,
  });
}
