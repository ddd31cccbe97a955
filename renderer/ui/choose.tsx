/** A choice among a few, as a button with the one that holds; the others open below it. */
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { Icon } from './icon.tsx';

interface ChooseProps<Choice extends string> {
  label: string;
  choices: readonly (readonly [Choice, string])[];
  value: Choice;
  onChange: (choice: Choice) => void;
  /** The label stands in sight, above the button. */
  labelled?: boolean;
}

export function Choose<Choice extends string>(props: ChooseProps<Choice>) {
  const { label, choices, value, onChange, labelled } = props;
  return (
    <Select
      className="choose"
      value={value}
      onChange={(chosen) => {
        const found = choices.find(([choice]) => choice === chosen);
        if (found) onChange(found[0]);
      }}
    >
      <Label className={labelled ? 'option-head' : 'hidden-text'}>{label}</Label>
      <AriaButton className="button">
        <SelectValue className="clip" />
        <Icon name="down" small />
      </AriaButton>
      <Popover placement="bottom start">
        <ListBox className="menu">
          {choices.map(([choice, words]) => (
            <ListBoxItem key={choice} id={choice}>
              {words}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
