/** What the brief holds, where it goes, and the two ways to take it along. */
import { Checkbox, Label, Radio, RadioGroup } from 'react-aria-components';
import type { BriefOptions } from '../../backend/contract/views.ts';
import { useStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';

interface BriefOptionsPanelProps {
  options: BriefOptions;
  onChange: (options: BriefOptions) => void;
  fileName: string;
  /** Path of the file saved last. */
  saved: string | null;
  onSave: () => void;
  onCopy: () => void;
}

export function BriefOptionsPanel({
  options,
  onChange,
  fileName,
  saved,
  onSave,
  onCopy,
}: BriefOptionsPanelProps) {
  const { facts, view } = useStory();
  const disputed = facts.filter(
    (fact) => fact.verdict !== 'agree' && fact.verdict !== 'single',
  ).length;
  const verified = facts.filter((fact) => view.decisions[fact.id]?.status === 'verified').length;
  const parts: [keyof BriefOptions['parts'], string, number | null][] = [
    ['summary', 'Summary', null],
    ['discrepancies', 'Discrepancies', disputed],
    ['figures', 'Figures', facts.length],
    ['timeline', 'Timeline', view.events.length],
    ['articles', 'Article list', view.articles.length],
  ];
  const choices: [BriefOptions['facts'], string, number][] = [
    ['all', 'All', facts.length],
    ['disputed', 'Not in agreement', disputed],
    ['verified', 'Verified only', verified],
  ];
  return (
    <section className="brief-options" aria-label="Options of the brief">
      <fieldset>
        <legend>Parts</legend>
        {parts.map(([part, words, count]) => (
          <Check
            key={part}
            words={words}
            count={count}
            checked={options.parts[part]}
            onChange={(on) => onChange({ ...options, parts: { ...options.parts, [part]: on } })}
          />
        ))}
      </fieldset>
      <RadioGroup
        value={options.facts}
        onChange={(value) => onChange({ ...options, facts: value as BriefOptions['facts'] })}
      >
        <Label className="option-head">Facts</Label>
        {choices.map(([choice, words, count]) => (
          <Radio key={choice} value={choice} className="check">
            <span className="box round" />
            {words}
            <small>{count}</small>
          </Radio>
        ))}
      </RadioGroup>
      <fieldset>
        <legend>Not verified</legend>
        <Check
          words="Mark with †"
          count={facts.length - verified}
          checked={options.markUnverified}
          onChange={(markUnverified) => onChange({ ...options, markUnverified })}
        />
      </fieldset>
      <div>
        <h3>Quotations</h3>
        <Switch
          full
          label="Quotations"
          choices={[
            ['sentence', 'Sentence'],
            ['words', 'Words'],
            ['none', 'None'],
          ]}
          value={options.quotations}
          onChange={(quotations) => onChange({ ...options, quotations })}
        />
      </div>
      <div className="go">
        <div role="status">
          <h3>{saved ? 'Saved as' : 'Saves as'}</h3>
          <p className="path">{saved ?? fileName}</p>
          <p className="quiet">An earlier one stays as it is.</p>
        </div>
        <Button look="primary large" shortcut="x" onPress={onSave}>
          Save brief
        </Button>
        <Button look="large" shortcut="c" onPress={onCopy}>
          Copy Markdown
        </Button>
      </div>
    </section>
  );
}

interface CheckProps {
  words: string;
  count: number | null;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ words, count, checked, onChange }: CheckProps) {
  return (
    <Checkbox className="check" isSelected={checked} onChange={onChange}>
      <span className="box">
        <Icon name="check" />
      </span>
      {words}
      <small>{count}</small>
    </Checkbox>
  );
}
