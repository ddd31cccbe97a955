/** The note on a fact while it is being written. */
import { type RefObject, useRef } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { storyPane, useFocusOn } from '../ui/keep-focus.ts';

/** Characters that the contract takes. */
const longest = 10_000;

interface NoteFormProps {
  draft: string;
  onChange: (draft: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Where the focus goes when the form does. */
  findBefore: () => Element | null;
  onKeep: () => void;
  onCancel: () => void;
}

export function NoteForm(props: NoteFormProps) {
  const { draft, onChange, field, findBefore, onKeep, onCancel } = props;
  const form = useRef<HTMLFormElement>(null);
  useFocusOn(form, () => [findBefore, storyPane]);
  return (
    <form
      ref={form}
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <TextField
        className="field"
        aria-label="Note on the fact"
        value={draft}
        onChange={onChange}
        maxLength={longest}
      >
        <TextArea
          ref={field}
          rows={3}
          placeholder="Whom you asked, what you read"
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onKeep();
          }}
        />
      </TextField>
      <div className="actions">
        <Button look="primary" type="submit">
          Keep note
        </Button>
        <Button look="bare" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
