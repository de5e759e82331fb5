import type { Look } from './change.ts';
import type { ConditionalTone } from './tone.ts';

export interface LookStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly wrap?: boolean;
  readonly vertical?: 'top' | 'middle';
}

/** What a look is to every adapter. Calm and printable: computed columns are told by grey italics, not by colour alone. */
export const LOOKS: Readonly<Record<Look, LookStyle>> = {
  header: { background: '#e8eef4', bold: true, wrap: true, vertical: 'middle' },
  'computed-header': { color: '#5f6368', italic: true },
  group: { background: '#f3f6f9', bold: true },
  label: { color: '#3c4043', wrap: true, vertical: 'top' },
  body: { wrap: true, vertical: 'top' },
  // Laid over `body`.
  overflow: { wrap: false },
  'computed-body': { color: '#5f6368' },
};

export const CONDITIONAL_TONES: Readonly<
  Record<ConditionalTone, { readonly background?: string; readonly color?: string; readonly bold?: true }>
> = {
  error: { background: '#fce8e6', color: '#a50e0e' },
  warning: { background: '#fef3d8', color: '#7a4f01' },
  note: { color: '#3c4043' },
  muted: { color: '#80868b' },
  section: { background: '#eef3f8', bold: true },
};

/** Who asks to think before typing into a computed column. */
export const PROTECTED_BY = 'Сетевой план';
