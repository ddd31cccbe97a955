/** A box to tick, with words and, at the far end, a count. */
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

type CheckProps = (
  | { words: ReactNode; label?: never }
  /** For a box that stands alone: what it is for, for screen readers. */
  | { words?: never; label: string }
) & {
  count?: number | null;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

export function Check({ words, label, count = null, checked, onChange }: CheckProps) {
  return (
    <Checkbox
      className="check"
      isSelected={checked}
      onChange={onChange}
      {...(label !== undefined && { 'aria-label': label })}
    >
      <span className="box">
        <Icon name="check" />
      </span>
      {words !== undefined && <span className="check-words">{words}</span>}
      {count !== null && <small>{count}</small>}
    </Checkbox>
  );
}
