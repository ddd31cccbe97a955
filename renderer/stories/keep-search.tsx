/** Keeps a search under a name, or gives a kept one another. */
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { SavedSearch } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/fault.tsx';

interface KeepSearchProps {
  query: string;
  /** The search that gets another name; absent for a new one. */
  kept?: SavedSearch;
  onClose: () => void;
}

export function KeepSearch({ query, kept, onClose }: KeepSearchProps) {
  const { client } = useApi();
  const queries = useQueryClient();
  const [name, setName] = useState(kept?.name ?? query);
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === kept?.name) return onClose();
    try {
      if (kept) await client.library.renameSearch({ id: kept.id, name: name.trim() });
      else await client.library.saveSearch({ name: name.trim(), query });
      await queries.invalidateQueries();
      onClose();
    } catch (error) {
      setFault(sayError(error));
    }
  };
  return (
    <Dialog title={kept ? 'Rename the search' : 'Keep this search'} onClose={onClose}>
      <form className="name-form" onSubmit={(event) => void submit(event)}>
        <TextField className="field" value={name} onChange={setName} autoFocus>
          <Label>Name</Label>
          <Input onFocus={(event) => event.target.select()} />
        </TextField>
        <p className="quiet">
          It stands in the library with the number of articles that it finds: <code>{query}</code>
        </p>
        <Fault words={fault} />
        <div className="actions">
          <Button look="primary" type="submit" isDisabled={name.trim() === ''}>
            {kept ? 'Rename' : 'Keep'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
