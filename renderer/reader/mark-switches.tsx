/** How many marks of each kind the text has; each kind can be switched off. */
import { ToggleButton } from 'react-aria-components';
import { changeSettings, markKindWords, useSettings } from '../settings/settings.ts';
import type { Mark, MarkKind } from './mark-text.ts';

export function MarkSwitches({ marks }: { marks: readonly Mark[] }) {
  const { marks: shown } = useSettings();
  return (
    <div className="mark-switches" role="toolbar" aria-label="Marks in the text">
      {(Object.keys(markKindWords) as MarkKind[]).map((kind) => (
        <ToggleButton
          key={kind}
          isSelected={shown[kind]}
          onChange={(on) => changeSettings({ marks: { ...shown, [kind]: on } })}
        >
          <mark className={shown[kind] ? `mark ${kind}` : ''}>{markKindWords[kind]}</mark>{' '}
          {marks.filter((mark) => mark.kind === kind).length}
        </ToggleButton>
      ))}
    </div>
  );
}
