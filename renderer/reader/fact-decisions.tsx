/** Verify, dismiss, note, join, separate: what the user decides about a fact, undoable. */
import { useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import type { Fact } from '../../core/model.ts';
import { useLayers } from '../layers.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { useStory } from '../story-context.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { useDecide } from './use-decide.ts';

export function FactDecisions({ fact }: { fact: Fact }) {
  const story = useStory();
  const decision = story.view.decisions[fact.id];
  const status = decision?.status ?? 'unchecked';
  const decide = useDecide(story.view.summary.id, fact);
  const openLayer = useLayers();
  const [draft, setDraft] = useState<string | null>(null);
  const verify = () =>
    decide(status === 'verified' ? 'unchecked' : 'verified', decision?.note ?? '');
  const dismiss = () =>
    decide(status === 'dismissed' ? 'unchecked' : 'dismissed', decision?.note ?? '');
  const write = () => setDraft(decision?.note ?? '');
  const differs = fact.verdict !== 'agree' && fact.verdict !== 'single';
  const several = fact.readings.length > 1;
  const join = () => openLayer({ type: 'join', fact: fact.id });
  const separate = () => openLayer({ type: 'separate', fact: fact.id });
  useCommands({
    verify,
    note: write,
    join,
    ...(several && { separate }),
    ...(differs && { dismiss }),
  });
  if (draft !== null) {
    const keep = () => {
      decide(status, draft.trim());
      setDraft(null);
    };
    return (
      <form
        className="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          className="field"
          aria-label="Note on the fact"
          value={draft}
          onChange={setDraft}
          autoFocus
        >
          <TextArea
            rows={3}
            placeholder="Whom you asked, what you read"
            onKeyDown={(event) => {
              if (event.key === 'Escape') setDraft(null);
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
            }}
          />
        </TextField>
        <div className="actions">
          <Button look="primary" type="submit">
            Keep note
          </Button>
          <Button look="bare" onPress={() => setDraft(null)}>
            Cancel
          </Button>
        </div>
      </form>
    );
  }
  return (
    <div className="actions">
      <Button shortcut="v" onPress={verify}>
        {status === 'verified' ? 'Take back' : 'Verify'}
      </Button>
      {differs && (
        <Button onPress={dismiss}>{status === 'dismissed' ? 'Bring back' : 'Dismiss'}</Button>
      )}
      <IconButton
        icon="note"
        label={decision?.note ? 'Change the note' : 'Write a note'}
        shortcut="n"
        onPress={write}
      />
      <IconButton icon="merge" label="Join with another fact…" onPress={join} />
      {several && (
        <IconButton icon="split" label="Separate readings out of it…" onPress={separate} />
      )}
    </div>
  );
}
