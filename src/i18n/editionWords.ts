/** What is said of editions, of the order that amends the plan, and of exports. */
export interface EditionWords {
  /** Records in «Служебный» that a person has damaged. */
  readonly unreadable: (count: number) => string;
  /** A field of «Реквизиты плана» that holds a person's own text. */
  readonly leftAsTyped: (label: string, text: string) => string;
  /** What the order prints as blank lines. */
  readonly blanks: (labels: readonly string[]) => string;
  /** What a calendar holds. */
  readonly events: (deadlines: number, lessons: number) => string;
  /** Groups whose lessons are on no known day. */
  readonly withoutDays: (groups: string) => string;
}
