import { shortName } from '../../document/approvalBlocks.ts';
import { typedText } from '../../document/typedText.ts';
import { capital, oneLine } from '../../document/typography.ts';
import { labelOf } from '../../editions/printChange.ts';
import type { Participant, Plan } from '../../model/plan.ts';
import { type Blanks, SHORT_LINE } from '../blanks.ts';
import type { Party } from './parties.ts';

type Cell = keyof Participant & string;

/** What the sheet says of the parties; what it does not say is a line, noted under the name of the party. */
export function partyWords(plan: Plan, blanks: Blanks) {
  const typed = typedText<Participant>(plan, 'participants');
  const raw = ({ participant }: Party, key: Cell): string => (participant ? typed(participant, key) : '');
  const note = (party: Party, key: Cell): string =>
    [party.name, labelOf('participants', key)].filter(Boolean).join(': ');
  const cell = (party: Party, key: Cell, line?: string): string =>
    blanks.fill(raw(party, key), note(party, key), line);
  const fullName = (party: Party): string => {
    const ours = party.isUs ? plan.requisites('institution') : '';
    return capital(oneLine(raw(party, 'fullName') || ours || party.name)) || cell(party, 'fullName');
  };
  /** A person by himself: no head, no КПП, and the number of another register. */
  const isEntrepreneur = (party: Party): boolean =>
    /^(?:ИП|индивидуальный предприниматель)(?![а-яё])/i.test(fullName(party)) ||
    /^\d{12}$/.test(raw(party, 'inn').replace(/\s/g, ''));
  const headName = (party: Party): string => {
    const ours = party.isUs ? plan.requisites('approverName') : '';
    return blanks.fill(shortName(raw(party, 'headName')) || ours, note(party, 'headName'));
  };
  const headPost = (party: Party): string => {
    const ours = party.isUs ? plan.requisites('approverPost') : '';
    const own = isEntrepreneur(party) ? 'индивидуальный предприниматель' : '';
    return capital(blanks.fill(raw(party, 'headPost') || ours || own, note(party, 'headPost')));
  };
  /** «доверенности № … от …» is how the list offers it: the dots are still to be filled in. */
  const ground = (party: Party): string => {
    const said = cell(party, 'actsOn');
    if (said.includes('…')) blanks.note(note(party, 'actsOn'));
    return said.replace(/…/g, SHORT_LINE);
  };
  const label = (key: Cell): string => labelOf('participants', key);
  /** «ИНН …», «КПП …», «ОГРН …», a line each. */
  const numbers = (party: Party, keys: readonly ('inn' | 'kpp' | 'ogrn')[]): string[] =>
    keys
      .filter((key) => key !== 'kpp' || raw(party, key) !== '' || !isEntrepreneur(party))
      .map((key) => {
        const name = key === 'ogrn' && isEntrepreneur(party) ? 'ОГРНИП' : label(key);
        return `${name} ${cell(party, key)}`;
      });
  /** Copied as one text, one line each; asked for only where money is to be sent. */
  const bank = (party: Party, isPaid: boolean): string[] => {
    const lines = raw(party, 'bank').split('\n').map(oneLine).filter(Boolean);
    return lines.length > 0 || !isPaid ? lines : [`${label('bank')}: ${cell(party, 'bank')}`];
  };
  return { raw, cell, isEntrepreneur, numbers, bank, fullName, headName, headPost, ground };
}

export type PartyWords = ReturnType<typeof partyWords>;
