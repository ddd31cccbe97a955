/** Choices that hold for one brief and for all of them: which facts, how they are quoted, how articles are cited. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { BriefOptions, CitationStyle } from '../../backend/contract/views.ts';
import { Choose } from '../ui/choose.tsx';
import { Switch } from '../ui/switch.tsx';

interface ChoicesProps {
  options: BriefOptions;
  onChange: (options: BriefOptions) => void;
}

const facts: [BriefOptions['facts'], string][] = [
  ['all', 'All'],
  ['disputed', 'Not in agreement'],
  ['conflicts', 'Conflicts only'],
  ['verified', 'Verified only'],
];

/** With how many facts each choice holds, where that is known. */
export function WhichFacts({
  options,
  onChange,
  counts,
}: ChoicesProps & { counts?: Partial<Record<BriefOptions['facts'], number>> }) {
  return (
    <RadioGroup
      value={options.facts}
      onChange={(value) => onChange({ ...options, facts: value as BriefOptions['facts'] })}
    >
      <Label className="option-head">Facts</Label>
      {facts.map(([choice, words]) => (
        <Radio key={choice} value={choice} className="check">
          <span className="box round" />
          {words}
          <small>{counts?.[choice]}</small>
        </Radio>
      ))}
    </RadioGroup>
  );
}

export function QuotationSwitch({ options, onChange }: ChoicesProps) {
  return (
    <div>
      <p className="choice-head">Quotations</p>
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
  );
}

const styles: [CitationStyle, string][] = [
  ['footnotes', 'Footnotes, with hashes'],
  ['chicago', 'Footnotes, Chicago'],
  ['apa', 'Author and year, APA'],
  ['links', 'Links in the text'],
];

export function CitationChoice({ options, onChange }: ChoicesProps) {
  return (
    <Choose
      label="Citations"
      labelled
      choices={styles}
      value={options.citations}
      onChange={(citations) => onChange({ ...options, citations })}
    />
  );
}
