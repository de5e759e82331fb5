import type { Severity } from '../../../src/app/api.ts';

export type IconName = Severity | 'done' | 'go' | 'back' | 'fold' | 'refresh' | 'document' | 'search';

/** 16 × 16, drawn in the colour of the text; the word stands beside it, so a reader skips it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

const paths: Record<IconName, string> = {
  error: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM8 4.9v3.7M8 11.1v.05',
  warning: 'M8 2.2 14.4 13.4H1.6zM8 6.4v3.1M8 11.5v.05',
  note: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.4v3.7M8 4.9v.05',
  done: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.2 8.2l2 2 3.6-4',
  go: 'm6 3.5 4.5 4.5L6 12.5',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  fold: 'm3.5 6 4.5 4.5L12.5 6',
  refresh: 'M13.2 8A5.2 5.2 0 1 1 11.6 4.2L13.4 6M13.4 2.6V6H10',
  document: 'M4 1.8h5.2L12.4 5v9.2H4zM9 1.8V5.2h3.4M6 8.2h4.4M6 11h4.4',
  search: 'M7 2.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2zM10.4 10.4l3.2 3.2',
};
