/** Verify, dismiss, note, join, separate: what the user decides about a fact, undoable. */
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Fact } from '../../core/model.ts';
import { useLayers } from '../layers.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { canDismiss } from './can-dismiss.ts';
import { NoteForm } from './note-form.tsx';
import { useDecide } from './use-decide.ts';
import { useDraft } from './use-draft.ts';

export function FactDecisions({ fact }: { fact: Fact }) {
  const story = useStory();
  const { id } = story.view.summary;
  const decision = story.view.decisions[fact.id];
  const status = decision?.status ?? 'unchecked';
  const decide = useDecide(id, fact);
  const openLayer = useLayers();
  const { draft, name, change: setDraft } = useDraft(fact);
  const [, select] = useSelection();
  const narrow = useNarrow();
  const actions = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  /** What had the focus when a note was asked for; null for the button, which is drawn anew after it. */
  const before = useRef<Element | null>(null);
  const toggle = (other: 'verified' | 'disputed' | 'dismissed') => () =>
    void decide({ status: status === other ? 'unchecked' : other });
  const verify = toggle('verified');
  const dismiss = toggle('dismissed');
  const keep = async (note: string) => {
    setDraft(null);
    // What could not be kept is not lost by that.
    if (!(await decide({ note: note.trim() }))) setDraft(note);
  };
  const write = () => {
    const { activeElement } = document;
    before.current = actions.current?.contains(activeElement) ? null : activeElement;
    // Together: the next key is for the note.
    flushSync(() => {
      // Where story and evidence take turns, the note has to be in sight.
      if (narrow) select({ type: 'reading', reading: true });
      setDraft(draft ?? decision?.note ?? '');
    });
    field.current?.focus();
  };
  const join = () => openLayer({ type: 'join', fact: fact.id });
  const several = fact.readings.length > 1;
  const separate = () => openLayer({ type: 'separate', fact: fact.id });
  const dismissible = canDismiss(fact);
  useCommands({
    verify,
    dispute: toggle('disputed'),
    note: write,
    join,
    ...(several && { separate }),
    ...(dismissible && { dismiss }),
  });
  if (draft !== null) {
    return (
      <NoteForm
        key={name}
        draft={draft}
        onChange={setDraft}
        field={field}
        findBefore={() => before.current ?? actions.current?.querySelector('[data-note]') ?? null}
        onKeep={() => void keep(draft)}
        onCancel={() => setDraft(null)}
      />
    );
  }
  return (
    <div ref={actions} className="actions">
      <Button shortcut="v" onPress={verify}>
        {status === 'verified' ? 'Take back' : 'Verify'}
      </Button>
      {dismissible && (
        <Button onPress={dismiss}>{status === 'dismissed' ? 'Bring back' : 'Dismiss'}</Button>
      )}
      <IconButton
        icon="note"
        label={decision?.note ? 'Change the note' : 'Write a note'}
        shortcut="n"
        data-note=""
        onPress={write}
      />
      <IconButton icon="merge" label="Join with another fact…" onPress={join} />
      {several && (
        <IconButton icon="split" label="Separate readings out of it…" onPress={separate} />
      )}
    </div>
  );
}
