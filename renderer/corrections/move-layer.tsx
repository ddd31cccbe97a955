/** Puts articles into another story. */
import { useApi } from '../api.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { sayCount } from '../ui/say.ts';
import { StoryPicker } from './story-picker.tsx';
import { useCorrect } from './use-correct.ts';

export function MoveLayer({ articles, onClose }: { articles: string[]; onClose: () => void }) {
  const { client } = useApi();
  const story = useStory();
  const [, select] = useSelection();
  const { correct, fault } = useCorrect(onClose);
  const [first = ''] = articles;
  const what =
    articles.length === 1
      ? `the article of ${story.outlet(first)}`
      : sayCount(articles.length, 'article');
  return (
    <StoryPicker
      title="Move to another story"
      hint={`Where ${what} belongs. Both stories are compared anew; it can be undone.`}
      except={[story.view.summary.id]}
      fault={fault}
      onClose={onClose}
      onPick={(other) =>
        void correct({
          words: `Moved ${what} to “${other.title}”.`,
          work: () => client.story.move({ articles, story: other.id }),
          after: ({ left }) => {
            if (left === null) select({ type: 'story', story: other.id });
          },
        })
      }
    />
  );
}
