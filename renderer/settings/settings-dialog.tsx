/** What can be set for this window and for the library, and where the data lies. */
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api.tsx';
import { useLayers } from '../layers.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/fault.tsx';
import { Switch } from '../ui/switch.tsx';
import './settings.css';
import { OwnNames } from './own-names.tsx';
import { PathLine } from './path-line.tsx';
import { RefreshInterval } from './refresh-interval.tsx';
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
          <div className="marks">
            {kinds.map(([kind, words]) => (
              <Check
                key={kind}
                words={words}
                checked={marks[kind]}
                onChange={(on) => changeSettings({ marks: { ...marks, [kind]: on } })}
              />
            ))}
          </div>
        </dd>
        <dt>Sources are asked</dt>
        <dd>
          <RefreshInterval />
          <Button onPress={() => openLayer('sources')}>Manage sources…</Button>
        </dd>
        <dt>Names of your own</dt>
        <dd>{about.data && <OwnNames names={about.data.names} />}</dd>
        <dt>Data</dt>
        <dd>
          {about.data && (
            <PathLine
              path={about.data.dataDirectory}
              of="the data"
              folder={about.data.showsFolders && 'data'}
            />
          )}
          <Fault words={about.error ? sayError(about.error) : null} />
          <p className="quiet">
            Another folder is chosen at the start, with <code>--data</code>.
          </p>
        </dd>
        <dt>Decisions</dt>
        <dd>
          <div className="actions">
            <Button onPress={() => openLayer('decisions')}>Show the log…</Button>
            <Button onPress={() => openLayer('names')}>Correct names…</Button>
          </div>
        </dd>
      </dl>
    </Dialog>
  );
}
