/** What can be set for this window, and where the data lies. */
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api.tsx';
import { useLayers } from '../layers.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import './settings.css';
import {
  changeSettings,
  markKindWords,
  type Settings,
  themeWords,
  useSettings,
} from './settings.ts';

const themes = Object.entries(themeWords) as [Settings['theme'], string][];
const kinds = Object.entries(markKindWords) as [keyof Settings['marks'], string][];

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { query } = useApi();
  const openLayer = useLayers();
  const { theme, marks } = useSettings();
  const about = useQuery(query.app.about.queryOptions({ staleTime: 0 }));
  return (
    <Dialog title="Settings" onClose={onClose}>
      <dl className="settings scroll">
        <dt>Theme</dt>
        <dd>
          <Switch
            label="Theme"
            choices={themes}
            value={theme}
            onChange={(chosen) => changeSettings({ theme: chosen })}
          />
        </dd>
        <dt>Marks in articles</dt>
        <dd>
          {kinds.map(([kind, words]) => (
            <Check
              key={kind}
              words={words}
              checked={marks[kind]}
              onChange={(on) => changeSettings({ marks: { ...marks, [kind]: on } })}
            />
          ))}
        </dd>
        <dt>Data</dt>
        <dd>
          <p className="path">
            {about.data?.dataDirectory ?? (about.error ? sayError(about.error) : ' ')}
          </p>
          <p className="quiet">
            Articles, decisions and briefs. Another folder is chosen when Parallax is started, with{' '}
            <code>--data</code>. Names of your own are read from <code>lexicon.txt</code> in it.
          </p>
        </dd>
        <dt>Sources</dt>
        <dd>
          <Button onPress={() => openLayer('sources')}>Manage sources…</Button>
        </dd>
        <dt>Decisions</dt>
        <dd>
          <Button onPress={() => openLayer('decisions')}>Show the log…</Button>{' '}
          <Button onPress={() => openLayer('names')}>Correct names…</Button>
        </dd>
      </dl>
    </Dialog>
  );
}
