/** How many marks of each kind the text has; each kind can be switched off. */
import { ToggleButton } from 'react-aria-components';
import { changeSettings, useSettings } from '../settings.ts';
import type { Mark, MarkKind } from './mark-text.ts';

const words: Record<MarkKind, string> = {
  figure: 'Figures',
  date: 'Dates',
  name: 'Names',
  source: 'Sources',
};

export function MarkSwitches({ marks }: { marks: readonly Mark[] }) {
  const { marks: shown } = useSettings();
  return (
    <div className="mark-switches" role="toolbar" aria-label="Marks in the text">
      {(Object.keys(words) as MarkKind[]).map((kind) => (
        <ToggleButton
          key={kind}
          isSelected={shown[kind]}
          onChange={(on) => changeSettings({ marks: { ...shown, [kind]: on } })}
        >
          <mark className={shown[kind] ? `mark ${kind}` : ''}>{words[kind]}</mark>{' '}
          {marks.filter((mark) => mark.kind === kind).length}
        </ToggleButton>
      ))}
    </div>
  );
}
