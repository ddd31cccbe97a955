/** Invented coverage for the tests of comparison: one story as five outlets tell it, and one that has nothing to do with it. */
import { extractMentions } from '../../../core/extract/index.ts';
import type { AnalysedArticle } from '../../../core/model.ts';

/** Reads a text as an article of an outlet. */
export function article(
  outlet: string,
  text: string,
  published = '2026-03-12T09:00:00Z',
  id = outlet.toLowerCase().replaceAll(' ', '-'),
): AnalysedArticle {
  const plain = { id, outlet, title: '', url: null, author: null, published, text };
  return { ...plain, mentions: extractMentions(plain) };
}

/** A breach at an invented company, with a rounding, a coarser date, a conflict of counts and an earlier breach. */
export const breach: readonly AnalysedArticle[] = [
  article(
    'Morning Ledger',
    `Intruders copied 41,380 patient records from the servers of Halden Health, the company said on Wednesday. The theft took place between January 19 and February 2, 2026.

Halden Health notified 12 hospitals. It will pay a fine of $3.4 million to the state, which is due on May 1.

In 2023, a different breach at Corvid Clinics exposed 9,200 patient records.`,
  ),
  article(
    'Harbor Post',
    `Hackers took nearly 41,400 patient files from Halden Health. The intrusion ran from January 19 to February 2.

The company has notified 12 hospitals and will pay a $3.4 million fine.`,
  ),
  article(
    'Daily Compass',
    `Halden Health lost the records of patients in January and February: the theft covered 41,380 patient records.

The company says that it notified 21 hospitals. A fine of $3.4 million has been agreed with the state.

An earlier breach at Corvid Clinics in 2023 exposed 9,200 patient records.`,
  ),
  article(
    'Northern Star',
    `About 41,000 patient records were copied at Halden Health, and 12 hospitals were notified. The fine of $3.4 million must be paid by May 1.`,
  ),
];

/** A story of its own, far from any breach. */
export const orchard = article(
  'Garden Weekly',
  `Volunteers planted 615 apple trees along the canal at Velmore. The council spent €88,000 on the orchard, and a festival follows on October 17, 2027.`,
  '2027-04-02T08:00:00Z',
);
