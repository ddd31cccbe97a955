/** The outlets that give an answer, each the way to its words; many of them folded. */
import { useState } from 'react';
import { useStory } from '../story-context.tsx';

interface WhoProps {
  articles: readonly string[];
  /** The one that the evidence shows. */
  current: string | null;
  onPick: (article: string) => void;
}

const mostShown = 12;

export function Who({ articles, current, onPick }: WhoProps) {
  const story = useStory();
  const [all, setAll] = useState(false);
  const shown = all
    ? articles
    : articles.filter((id, index) => index < mostShown || id === current);
  return (
    <span className="who">
      {shown.map((id) => (
        <button key={id} type="button" aria-current={id === current} onClick={() => onPick(id)}>
          {story.outlet(id)}
        </button>
      ))}
      {shown.length < articles.length && (
        <button type="button" className="more-who" onClick={() => setAll(true)}>
          and {articles.length - shown.length} more
        </button>
      )}
    </span>
  );
}
