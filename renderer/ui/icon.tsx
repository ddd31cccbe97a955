/** The icons, drawn on a grid of 16 with a stroke of 1.4 in the colour of the text around them. */
import type { ReactNode } from 'react';

const drawings = {
  search: <path d="M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM10 10l3.4 3.4" />,
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  minus: <path d="M3.5 8h9" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  check: <path d="m3.4 8.4 3 3 6.2-7" />,
  left: <path d="M9.8 3.8 5.6 8l4.2 4.2" />,
  right: <path d="m6.2 3.8 4.2 4.2-4.2 4.2" />,
  down: <path d="m3.8 6.2 4.2 4.2 4.2-4.2" />,
  feed: (
    <>
      <path d="M3.2 8.2a4.6 4.6 0 0 1 4.6 4.6M3.2 4a8.8 8.8 0 0 1 8.8 8.8" />
      <circle className="solid" cx="4.2" cy="11.8" r="1.2" />
    </>
  ),
  warning: <path d="M8 2.6 14 13H2zM8 6.6v3M8 11.2v.1" />,
  refresh: <path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 2.4v2.9h-2.9" />,
  clock: <path d="M13.4 8A5.4 5.4 0 1 1 2.6 8a5.4 5.4 0 0 1 10.8 0ZM8 4.9V8l2.1 1.5" />,
  busy: <path d="M8 2.8A5.2 5.2 0 1 1 2.8 8" />,
  pause: <path d="M5.8 3.5v9M10.2 3.5v9" />,
  stories: <path d="M2.8 4.2h10.4M2.8 8h10.4M2.8 11.8h6.4" />,
  pin: <path d="M6 2.5h4l-.4 4 2.1 2.3H4.3l2.1-2.3zM8 8.8v4.7" />,
  more: (
    <g className="solid">
      <circle cx="3.6" cy="8" r="1.2" />
      <circle cx="8" cy="8" r="1.2" />
      <circle cx="12.4" cy="8" r="1.2" />
    </g>
  ),
  merge: <path d="M3.5 3v2.2a3 3 0 0 0 1 2.2L8 10.4l3.5-3a3 3 0 0 0 1-2.2V3M8 10.4V13.5" />,
  split: <path d="M8 2.5v3.1M3.5 13v-2.2a3 3 0 0 1 1-2.2L8 5.6l3.5 3a3 3 0 0 1 1 2.2V13" />,
  bookmark: <path d="M4.5 2.8h7v10.4L8 10.4l-3.5 2.8z" />,
  tag: <path d="M2.8 3h5l5.6 5.6-4.8 4.8L3 7.8zM5.6 5.7v.1" />,
  seal: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="m5.4 8.2 1.9 1.9 3.3-3.8" />
    </>
  ),
  note: <path d="M3 3h10v7l-3 3H3zM10 13v-3h3" />,
  outside: <path d="M8.8 3h4.2v4.2M13 3 7.4 8.6M11.4 9.4v3.1H3.5V4.6h3.1" />,
  copy: <path d="M5.5 5.5H13V13H5.5zM10.5 5.5V3H3v7.5h2.5" />,
  book: (
    <path d="M8 4.2C6.6 3.2 4.8 2.9 2.5 3v9.4c2.3-.1 4.1.2 5.5 1.2 1.4-1 3.2-1.3 5.5-1.2V3c-2.3-.1-4.1.2-5.5 1.2zM8 4.2v9.4" />
  ),
  link: (
    <path d="M6.8 9.2a2.6 2.6 0 0 0 3.8.2l2-2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.8-.2l-2 2a2.6 2.6 0 0 0 3.7 3.7l.9-.9" />
  ),
  clipboard: <path d="M5.5 3.5h-2v10h9v-10h-2M5.5 2.3h5v2.4h-5z" />,
  document: <path d="M4 2.5h5.5L12.5 5.5v8H4zM9.3 2.7v3h3M6 8.5h4.6M6 11h4.6" />,
  quote: (
    <path d="M6.8 4.6C4.6 5.4 3.6 7 3.6 9.4v2.4h3.2V8.6H5M13 4.6c-2.2.8-3.2 2.4-3.2 4.8v2.4H13V8.6h-1.8" />
  ),
  offline: (
    <path d="m2.5 2.5 11 11M5 6.3a3 3 0 0 0-.3 5.9h6.5M7 4.6a3.6 3.6 0 0 1 4.7 2.8 2.5 2.5 0 0 1 1.6 3.6" />
  ),
  keyboard: <path d="M2 4.5h12v7H2zM4.6 7h.1M7 7h.1M9.3 7h.1M11.6 7h.1M5.5 9.3h5" />,
  conflict: (
    <>
      <circle className="solid" cx="8" cy="8" r="7" />
      <path className="knock" d="M4.6 6.3h6.8M4.6 9.7h6.8M10 4.2 6 11.8" />
    </>
  ),
  rounding: (
    <path d="M2.5 6.4c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0M2.5 10.8c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0" />
  ),
  coarser: (
    <>
      <circle className="solid" cx="8" cy="5.2" r="1.7" />
      <path d="M2.2 10.6h11.6M2.2 8.7v3.8M13.8 8.7v3.8" />
    </>
  ),
  agree: <path d="M3 6h10M3 10.2h10" />,
  single: (
    <>
      <path d="M3 6h10" />
      <path d="M3 10.2h10" strokeDasharray=".1 3.2" strokeWidth="1.7" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export function Icon({ name, small, spin }: { name: IconName; small?: boolean; spin?: boolean }) {
  const classes = ['icon', small && 'small', spin && 'spin'].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
