/** The near-duplicates of an article, folded to one line. */
import type { ArticleCard } from '../../backend/contract/views.ts';
import { useStory } from '../story-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayCount } from '../ui/say.ts';

interface CoverageFoldProps {
  article: ArticleCard;
  copies: readonly ArticleCard[];
  open: boolean;
  /** True where nothing of the origin follows. */
  last: boolean;
  onToggle: (article: string) => void;
}

const mostNamed = 6;

export function CoverageFold({ article, copies, open, last, onToggle }: CoverageFoldProps) {
  const story = useStory();
  const pairs = story.view.nearDuplicates;
  const named = copies
    .slice(0, mostNamed)
    .map((copy) => `${story.outlet(copy.id)}${likeness(pairs, article.id, copy.id)}`);
  if (copies.length > mostNamed) named.push(`${copies.length - mostNamed} more`);
  return (
    <>
      <td className="tree">{(!last || open) && <i className="stem" />}</td>
      <td />
      <td colSpan={3}>
        <button type="button" aria-expanded={open} onClick={() => onToggle(article.id)}>
          <Icon name={open ? 'down' : 'right'} small />
          {sayCount(copies.length, 'near-identical copy', 'near-identical copies')}{' '}
          <span className="quiet clip">{named.join(' · ')}</span>
        </button>
      </td>
    </>
  );
}

function likeness(
  pairs: readonly { articles: [string, string]; similarity: number }[],
  first: string,
  second: string,
): string {
  const pair = pairs.find(({ articles }) => articles.includes(first) && articles.includes(second));
  return pair ? ` ${Math.round(pair.similarity * 100)} %` : '';
}
