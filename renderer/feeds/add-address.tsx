/** Takes in a feed, a site or a single article by its address; a failure says what to do. */
import { type FormEvent, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useApi } from '../api.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useTakeIn } from './use-take-in.ts';

export function AddAddress({ onDone, plain }: { onDone: () => void; plain?: boolean }) {
  const { client } = useApi();
  const { takeIn, busy, fault } = useTakeIn(onDone);
  const [url, setUrl] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = url.trim();
    if (address && !busy) void takeIn(() => client.article.addAddress({ url: address }));
  };
  return (
    <form className="add-form" onSubmit={submit}>
      <TextField
        className="field"
        value={url}
        onChange={setUrl}
        autoFocus
        isInvalid={fault !== null}
        validationBehavior="aria"
      >
        <Label className={plain ? 'hidden-text' : ''}>
          A site, a feed or a single article; feeds are found by themselves
        </Label>
        <div className="add-line">
          <Input placeholder="https://" inputMode="url" spellCheck={false} />
          <Button
            look="primary large"
            type="submit"
            isPending={busy}
            isDisabled={url.trim() === ''}
          >
            {busy ? (
              <>
                <Icon name="busy" small spin /> Reading
              </>
            ) : (
              'Add'
            )}
          </Button>
        </div>
      </TextField>
      {fault && (
        <p className="fault" role="alert">
          <Icon name="warning" />
          {fault}
        </p>
      )}
    </form>
  );
}
