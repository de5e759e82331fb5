/** What «Документы» is to say of one paper. */
export interface RegisterEntry {
  readonly id: string;
  /** «Вид», «Название», «Для кого»: written where nothing stands. */
  readonly kind: string;
  readonly title: string;
  readonly recipient: string;
  readonly outcome: MadeOutcome | { readonly kind: 'failed' } | { readonly kind: 'left' };
}

export interface MadeOutcome {
  readonly kind: 'made';
  /** Fingerprint of what the document prints. */
  readonly content: string;
  readonly link: string;
  /** «2026-11-22 14:05» */
  readonly madeAt: string;
  /** «Утверждён, 29.08.2026» */
  readonly edition: string;
}

/** An entry with its row in the tab. */
export interface Placed {
  readonly entry: RegisterEntry;
  /** 1-based. */
  readonly row: number;
}
