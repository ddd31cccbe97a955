/** A box to tick, with words and, at the far end, a count. */
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface CheckProps {
  words: ReactNode;
  count?: number | null;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Check({ words, count = null, checked, onChange }: CheckProps) {
  return (
    <Checkbox className="check" isSelected={checked} onChange={onChange}>
      <span className="box">
        <Icon name="check" />
      </span>
      <span className="check-words">{words}</span>
      {count !== null && <small>{count}</small>}
    </Checkbox>
  );
}
