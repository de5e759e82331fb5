/** What a conditional colour says; the adapter chooses the colour. */
export type ConditionalTone = 'error' | 'warning' | 'note' | 'muted' | 'section';
