/** What the brief holds, where it goes, and the two ways to take it along. */
import type { BriefOptions } from '../../backend/contract/views.ts';
import { useStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { CitationChoice, QuotationSwitch, WhichFacts } from './brief-choices.tsx';

interface BriefOptionsPanelProps {
  options: BriefOptions;
  onChange: (options: BriefOptions) => void;
  fileName: string;
  /** Path of the file saved last. */
  saved: string | null;
  /** True while it is being written. */
  saving: boolean;
  onSave: () => void;
  onCopy: () => void;
}

export function BriefOptionsPanel({
  options,
  onChange,
  fileName,
  saved,
  saving,
  onSave,
  onCopy,
}: BriefOptionsPanelProps) {
  const { standing, conflicts, view } = useStory();
  const disputed = standing.filter(
    (fact) => fact.verdict !== 'agree' && fact.verdict !== 'single',
  ).length;
  const verified = standing.filter((fact) => view.decisions[fact.id]?.status === 'verified').length;
  const parts: [keyof BriefOptions['parts'], string, number | null][] = [
    ['summary', 'Summary', null],
    ['discrepancies', 'Discrepancies', disputed],
    ['figures', 'Figures', standing.length],
    ['timeline', 'Timeline', view.events.length],
    ['articles', 'Article list', view.articles.length],
  ];
  return (
    <section className="brief-options" aria-label="Options of the brief">
      <div className="scroll brief-choices">
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
        <div>
          <WhichFacts
            options={options}
            onChange={onChange}
            counts={{ all: standing.length, disputed, conflicts: conflicts.length, verified }}
          />
          <Check
            words="Unverified with †"
            count={standing.length - verified}
            checked={options.markUnverified}
            onChange={(markUnverified) => onChange({ ...options, markUnverified })}
          />
        </div>
        <QuotationSwitch options={options} onChange={onChange} />
        <CitationChoice options={options} onChange={onChange} />
      </div>
      <div className="go">
        <div role="status">
          <p className="choice-head">{saved ? 'Saved as' : 'Saves as'}</p>
          <p className="path" title={saved ?? fileName}>
            {saved ?? fileName}
          </p>
          <p className="quiet">An earlier one stays as it is.</p>
        </div>
        <Button look="primary large" shortcut="x" isPending={saving} onPress={onSave}>
          Save brief
        </Button>
        <Button look="large" shortcut="c" onPress={onCopy}>
          Copy Markdown
        </Button>
      </div>
    </section>
  );
}
