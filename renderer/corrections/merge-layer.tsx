/** Makes one story of the open one and another. */
import { useApi } from '../api.tsx';
import { useSelection } from '../story-context.tsx';
import { StoryPicker } from './story-picker.tsx';
import { useCorrect } from './use-correct.ts';

interface MergeLayerProps {
  story: { id: string; title: string };
  onClose: () => void;
}

export function MergeLayer({ story, onClose }: MergeLayerProps) {
  const { client } = useApi();
  const [, select] = useSelection();
  const { correct, fault } = useCorrect(onClose);
  return (
    <StoryPicker
      title="Merge with…"
      hint={`All articles of the story that you choose go to “${story.title}”. It can be undone.`}
      except={[story.id]}
      fault={fault}
      onClose={onClose}
      onPick={(other) =>
        void correct({
          words: `Merged “${other.title}” into “${story.title}”.`,
          work: () => client.story.merge({ stories: [story.id, other.id] }),
          after: ({ story: merged }) => select({ type: 'story', story: merged }),
        })
      }
    />
  );
}
