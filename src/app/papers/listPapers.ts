import type { Words } from '../../i18n/words.ts';
import { PAPER_KINDS } from '../../plan/papers/index.ts';
import type { NumberedPaper } from '../../plan/papers/packageOf.ts';
import type { PackageList, PackageRequest } from '../api.ts';
import type { Ports } from '../ports.ts';
import { type Composed, compose, type OpenPackage, openPackage, stateOf } from './openPackage.ts';

export function listPapers(ports: Ports, request: PackageRequest, { papers: words }: Words): PackageList {
  const open = openPackage(ports, request);
  const kinds = PAPER_KINDS.map((kind) => {
    const papers = open.papers.filter((paper) => paper.kind === kind);
    return {
      kind: kind.key,
      title: kind.title,
      empty: papers.length === 0 ? words.empty(kind.needs) : '',
      inPackage: kind.inPackage(open.plan),
      papers: papers.map((paper) => stateOf(open, paper, composeOrNull(ports, open, paper))),
    };
  });
  return { kinds, period: open.period };
}

/** One paper that cannot be composed must not hide the others. */
function composeOrNull(ports: Ports, open: OpenPackage, paper: NumberedPaper): Composed | null {
  try {
    return compose(ports, open, paper);
  } catch {
    return null;
  }
}
