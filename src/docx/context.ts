import type { Lists } from './numbering.ts';
import type { StyleIds } from './styles.ts';
import type { Tally } from './xml.ts';

/** What a block needs to know to be written, apart from its own content. */
export interface Context {
  readonly styles: StyleIds;
  readonly lists: Lists;
  readonly tally: Tally;
  /** Size of the prose, points. */
  readonly size: number;
  readonly area: TextArea;
  /** A template in the layout of Word before 2013. */
  readonly oldLayout?: boolean;
}

/** Room inside the margins of a page, twips. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** How a block stands to its neighbours. */
export interface Place {
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  readonly afterTable: boolean;
  readonly beforeTable: boolean;
}
