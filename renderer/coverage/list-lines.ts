/** The coverage as the lines of one table: an origin, its articles, and what is folded below one of them. */
import type { ArticleCard } from '../../backend/contract/views.ts';
import type { Group } from './find-groups.ts';

interface InGroup {
  key: string;
  group: Group;
}

export type CoverageLine =
  | (InGroup & { type: 'origin'; first: boolean })
  | (InGroup & {
      type: 'article';
      article: ArticleCard;
      /** True for the last of its origin. */
      last: boolean;
      /** True for a near-duplicate of the one above. */
      copy: boolean;
    })
  | (InGroup & {
      type: 'fold';
      article: ArticleCard;
      copies: ArticleCard[];
      open: boolean;
      last: boolean;
    });

/** `unfolded` are the articles whose near-duplicates are shown. */
export function listLines(groups: readonly Group[], unfolded: ReadonlySet<string>): CoverageLine[] {
  return groups.flatMap((group, index): CoverageLine[] => [
    { type: 'origin', key: `origin ${group.name}`, group, first: index === 0 },
    ...group.rows.flatMap(({ article, copies }, at): CoverageLine[] => {
      const ends = at === group.rows.length - 1;
      const own = { type: 'article', key: article.id, group, article, copy: false } as const;
      if (copies.length === 0) return [{ ...own, last: ends }];
      const open = unfolded.has(article.id);
      return [
        { ...own, last: false },
        { type: 'fold', key: `fold ${article.id}`, group, article, copies, open, last: ends },
        ...(open ? copies : []).map((copy) => ({
          ...own,
          key: copy.id,
          article: copy,
          copy: true,
          last: ends,
        })),
      ];
    }),
  ]);
}
