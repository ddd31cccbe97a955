/** A switch between a few choices that stand side by side. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface SwitchProps<Choice extends string> {
  label: string;
  choices: readonly (readonly [Choice, string])[];
  value: Choice;
  onChange: (choice: Choice) => void;
  /** Takes the whole width. */
  full?: boolean;
}

export function Switch<Choice extends string>({
  label,
  choices,
  value,
  onChange,
  full,
}: SwitchProps<Choice>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={full ? 'switch full' : 'switch'}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find(([choice]) => keys.has(choice));
        if (chosen) onChange(chosen[0]);
      }}
    >
      {choices.map(([choice, words]) => (
        <ToggleButton key={choice} id={choice}>
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
