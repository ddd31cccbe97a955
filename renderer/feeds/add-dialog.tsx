/** Adds a source by its address, or a single article by address, file or pasted text. */
import { useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import { AddAddress } from './add-address.tsx';
import { AddText } from './add-text.tsx';

const ways = [
  ['address', 'Address'],
  ['text', 'Text or file'],
] as const;

export function AddDialog({ onClose }: { onClose: () => void }) {
  const [way, setWay] = useState<'address' | 'text'>('address');
  return (
    <Dialog title="Add a source or an article" onClose={onClose}>
      <div className="add">
        <Switch label="What to add" choices={ways} value={way} onChange={setWay} />
        {way === 'address' ? <AddAddress onDone={onClose} /> : <AddText onDone={onClose} />}
      </div>
    </Dialog>
  );
}
