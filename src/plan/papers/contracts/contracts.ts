import type { Plan } from '../../model/plan.ts';
import { blankLines } from '../blanks.ts';
import { formalPaper } from '../formalPaper.ts';
import type { ComposedPaper, PaperKind } from '../paper.ts';
import { agreementHead, agreementWords, CONTRACT, closingSection, termClauses } from './agreementForm.ts';
import { contractGroups, contractProgrammes } from './contractProgrammes.ts';
import { educationSection, financeSection, subjectSection } from './contractSections.ts';
import { contractTitle } from './contractTitle.ts';
import { type Draft, draftsOf, titleWithPartners } from './drafts.ts';
import { partiesOfDraft } from './parties.ts';
import { partyColumns, preamble } from './partyBlocks.ts';
import { labelledByRole } from './partyLabels.ts';
import { partyWords } from './partyWords.ts';
import { numberedSections } from './sections.ts';

/** Contracts of art. 15: strict in form, since the programme itself is shared. */
export const contractPapers: PaperKind = {
  key: 'contracts',
  title: 'Договоры о сетевой форме',
  register: 'Договор',
  needs: ['Участники'],
  inPackage: () => true,
  plannedPapers: (plan) =>
    draftsOf(plan, 'contracts').map((draft) => ({
      id: draft.id,
      title: titleWithPartners('Договор о сетевой форме', draft),
      recipient: draft.partners.join('; '),
      compose: () => compose(plan, draft),
    })),
};

/** In the sections of the model contract of the order № 882/391. */
function compose(plan: Plan, draft: Draft): ComposedPaper {
  const blanks = blankLines();
  const row = agreementWords(plan, blanks, draft);
  const parties = labelledByRole(partiesOfDraft(plan, draft));
  const words = partyWords(plan, blanks);
  const programmes = contractProgrammes(plan, draft);
  const contract = {
    plan,
    blanks,
    row,
    parties,
    words,
    programmes,
    groups: contractGroups(plan, draft, programmes),
  };
  const isPaid = /^возмездно$/i.test(row.raw('terms'));
  const head = agreementHead(plan, blanks, contractTitle(programmes), row);
  const opening = preamble(parties, words, { withLicences: true, paper: 'настоящий Договор' });
  const sections = numberedSections([
    subjectSection(contract),
    educationSection(contract),
    financeSection(contract),
    { title: 'Срок действия Договора', clauses: termClauses('Договор', row) },
    closingSection(CONTRACT, parties.length),
    { title: 'Адреса, реквизиты и подписи Сторон', clauses: [] },
  ]);
  const requisites = partyColumns(parties, words, (party) => [
    `Адрес: ${words.cell(party, 'address')}`,
    ...words.numbers(party, ['inn', 'kpp', 'ogrn']),
    ...words.bank(party, isPaid),
  ]);
  return formalPaper(plan, blanks, {
    title: titleWithPartners(contractTitle(programmes), draft),
    part: 'договор',
    blocks: [...head, ...opening, ...sections, ...requisites],
    size: 12,
  });
}
