/** The brief: a live preview of the Markdown, the options beside it, save and copy. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useApi } from '../api.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { changeSettings, useSettings } from '../settings/settings.ts';
import { TabsAside } from '../stories/tabs-aside.tsx';
import { useStory } from '../story-context.tsx';
import { Failure, sayError } from '../ui/blank.tsx';
import { copyText } from '../ui/copy-text.ts';
import { Switch } from '../ui/switch.tsx';
import { useToast } from '../ui/toast.tsx';
import './brief.css';
import { BriefOptionsPanel } from './brief-options.tsx';
import { useSaveBrief } from './use-save-brief.ts';

// What reads Markdown is large, and needed here alone: it comes after all the rest, when nothing else is to be done.
const loadPreview = () => import('./brief-preview.tsx');
const BriefPreview = lazy(loadPreview);
requestIdleCallback(() => void loadPreview());

export function BriefView() {
  const { query } = useApi();
  const story = useStory().view.summary.id;
  const notify = useToast();
  const options = useSettings().brief;
  const [look, setLook] = useState<'preview' | 'markdown'>('preview');
  const { save, saving, saved } = useSaveBrief(story);
  const queries = useQueryClient();
  const wanted = query.brief.preview.queryOptions({ input: { story, options } });
  const brief = useQuery({ ...wanted, placeholderData: keepPreviousData });
  const copy = async () => {
    try {
      // What is shown may still be the brief before this one, or none.
      const { markdown } = await queries.fetchQuery(wanted);
      await copyText(markdown);
      notify({ words: 'The brief is on the clipboard, as Markdown.' });
    } catch (error) {
      notify({ words: sayError(error) });
    }
  };
  useCommands({ save, copy: () => void copy() });
  return (
    <div className="brief">
      <TabsAside>
        <Switch
          label="How to show the brief"
          choices={[
            ['preview', 'Preview'],
            ['markdown', 'Markdown'],
          ]}
          value={look}
          onChange={setLook}
        />
      </TabsAside>
      <div
        className="scroll brief-scroll"
        aria-busy={brief.isFetching}
        // Nothing in it takes the focus, and keys scroll it all the same.
        {...(look === 'markdown' && {
          role: 'region',
          'aria-label': 'The brief as Markdown',
          tabIndex: 0,
        })}
      >
        {brief.error && (
          <Failure what="The brief" error={brief.error} onRetry={() => void brief.refetch()} />
        )}
        {brief.data &&
          (look === 'preview' ? (
            <Suspense
              fallback={
                <div className="brief-text" role="status">
                  Reading the brief
                </div>
              }
            >
              <BriefPreview key={story} markdown={brief.data.markdown} />
            </Suspense>
          ) : (
            <pre className="brief-source">{brief.data.markdown}</pre>
          ))}
      </div>
      <BriefOptionsPanel
        options={options}
        onChange={(brief) => changeSettings({ brief })}
        fileName={brief.data?.fileName ?? ''}
        saved={saved}
        saving={saving}
        onSave={save}
        onCopy={() => void copy()}
      />
    </div>
  );
}
