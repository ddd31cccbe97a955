/** Exports all stories at once: which, as what, with progress and a way to stop. */
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { BriefOptions, ExportFormat, ExportProgress } from '../../backend/contract/views.ts';
import { ProgressBar } from '../feeds/progress-bar.tsx';
import { changeSettings, useSettings } from '../settings/settings.ts';
import { filterWords } from '../stories/filter-words.ts';
import { type StoryFilter, useStories } from '../stories/use-stories.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/fault.tsx';
import { sayCount } from '../ui/say.ts';
import './brief.css';
import { CitationChoice, QuotationSwitch, WhichFacts } from './brief-choices.tsx';
import { useExportAll } from './use-export-all.ts';

const formats: Record<ExportFormat, string> = {
  markdown: 'Markdown, the briefs',
  csv: 'CSV, the figure sheets',
  json: 'JSON, everything',
  timelinejs: 'TimelineJS',
  'csl-json': 'CSL-JSON, the citations',
};

export function ExportAll({ onClose }: { onClose: () => void }) {
  const { start, cancel, running, progress, fault } = useExportAll();
  const [filter, setFilter] = useState<StoryFilter>('all');
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const options = useSettings().brief;
  const setOptions = (brief: BriefOptions) => changeSettings({ brief });
  const stories = useStories(filter).total ?? 0;
  const share = progress?.type === 'story' ? progress.done / Math.max(progress.total, 1) : null;
  return (
    <Dialog title="Export all stories" onClose={onClose}>
      <div className="export-all scroll">
        <Choice label="Stories" choices={filterWords} value={filter} onChange={setFilter} />
        <Choice label="Format" choices={formats} value={format} onChange={setFormat} />
        {format === 'markdown' && (
          <>
            <WhichFacts options={options} onChange={setOptions} />
            <div className="export-style">
              <QuotationSwitch options={options} onChange={setOptions} />
              <CitationChoice options={options} onChange={setOptions} />
            </div>
          </>
        )}
      </div>
      <Fault words={fault} />
      <div className="layer-foot export-foot">
        {running ? (
          <>
            <Button onPress={cancel}>Cancel</Button>
            <div className="export-progress">
              <ProgressBar label="Export of all stories" share={share} />
            </div>
          </>
        ) : (
          <Button
            look="primary"
            isDisabled={stories === 0}
            onPress={() => void start({ filter, format, options })}
          >
            Export {sayCount(stories, 'story', 'stories')}
          </Button>
        )}
        <span className="words" role="status">
          {sayProgress(progress, running)}
        </span>
      </div>
    </Dialog>
  );
}

function sayProgress(progress: ExportProgress | null, running: boolean): string {
  if (progress?.type === 'finished') {
    const files = sayCount(progress.files, 'file');
    return progress.cancelled
      ? `Stopped. ${files} in ${progress.folder}`
      : `${files} in ${progress.folder}`;
  }
  if (!running)
    return progress ? `Stopped after ${progress.done} of ${progress.total}; they are kept.` : '';
  return progress ? `${progress.done} of ${progress.total} · ${progress.title}` : 'Starting';
}

interface ChoiceProps<Id extends string> {
  label: string;
  choices: Record<Id, string>;
  value: Id;
  onChange: (choice: Id) => void;
}

function Choice<Id extends string>({ label, choices, value, onChange }: ChoiceProps<Id>) {
  return (
    <RadioGroup value={value} onChange={(id) => onChange(id as Id)}>
      <Label className="option-head">{label}</Label>
      {(Object.entries(choices) as [Id, string][]).map(([id, words]) => (
        <Radio key={id} value={id} className="check">
          <span className="box round" />
          {words}
        </Radio>
      ))}
    </RadioGroup>
  );
}
