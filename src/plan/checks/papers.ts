import type { Paper, Plan } from '../model/plan.ts';
import { check } from './check.ts';
import { type Item, together } from './group.ts';

/** Only papers that get a number: a timetable and an estimate have none of their own. */
const NUMBERED = new Set(['приказ', 'положение', 'договор']);

const missingOf = ({ documentNumber, date }: Paper): string =>
  [...(documentNumber === '' ? ['number'] : []), ...(date === null ? ['date'] : [])].join(' ');

function* incomplete({ documents }: Plan): Iterable<Item> {
  for (const paper of documents) {
    const isSigned = paper.state.toLowerCase() === 'подписан' && NUMBERED.has(paper.kind.toLowerCase());
    const missing = missingOf(paper);
    if (!isSigned || missing === '') continue;
    const column = missing === 'date' ? 'date' : 'documentNumber';
    yield { row: paper.row, column, params: { kind: paper.kind, title: paper.title, missing } };
  }
}

/** Local acts and what the add-on made. */
export const paperChecks = [
  check('paper-incomplete', 'warning', ({ plan }) =>
    together('documents', 'documentNumber', incomplete(plan)),
  ),
] as const;
