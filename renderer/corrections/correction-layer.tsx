/** The layer in which a correction is made: of a story, an article, a fact or a name. */
import { useOptionalStory } from '../story-context.tsx';
import './corrections.css';
import { JoinLayer } from './join-layer.tsx';
import { MergeLayer } from './merge-layer.tsx';
import { MoveLayer } from './move-layer.tsx';
import { type Entity, NameLayer } from './name-layer.tsx';
import { SeparateLayer } from './separate-layer.tsx';

export type Correction =
  | { type: 'merge'; story: { id: string; title: string } }
  | { type: 'move'; articles: string[] }
  | { type: 'join' | 'separate'; fact: string }
  | { type: 'name'; entity: Entity };

interface CorrectionLayerProps {
  correction: Correction;
  onClose: () => void;
}

export function CorrectionLayer({ correction, onClose }: CorrectionLayerProps) {
  const story = useOptionalStory();
  switch (correction.type) {
    case 'merge':
      return <MergeLayer story={correction.story} onClose={onClose} />;
    case 'name':
      return <NameLayer entity={correction.entity} onClose={onClose} />;
    case 'move':
      return story && <MoveLayer articles={correction.articles} onClose={onClose} />;
    case 'join':
    case 'separate': {
      const fact = story?.fact(correction.fact);
      const Chosen = correction.type === 'join' ? JoinLayer : SeparateLayer;
      return fact ? <Chosen fact={fact} onClose={onClose} /> : null;
    }
  }
}
