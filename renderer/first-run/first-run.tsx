/** What an empty library shows: four ways to begin, the sample among them. */
import { useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { AddAddress } from '../feeds/add-address.tsx';
import { ProgressBar } from '../feeds/progress-bar.tsx';
import { useRefresh } from '../feeds/refresh.tsx';
import { useImportOpml } from '../feeds/use-import-opml.ts';
import { useLayers } from '../layers.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { storyPane, useFocusOn } from '../ui/keep-focus.ts';
import './first-run.css';

export function FirstRun() {
  const refresh = useRefresh();
  const openLayer = useLayers();
  const importOpml = useImportOpml();
  const [told, setTold] = useState('');
  const pane = useRef<HTMLElement>(null);
  useFocusOn(pane, () => [storyPane]);
  return (
    <main ref={pane} className="pane first-run" aria-label="Begin" tabIndex={-1}>
      <div className="scroll">
        <div className="first-run-body">
          <h1>What shall Parallax read?</h1>
          <p>
            Give it the sources that you follow, or only the articles on one event. It shows what
            each says, where they differ, and who has it from whom.
          </p>
          <ul className="ways">
            <li className="way tall">
              <Icon name="link" />
              <div>
                <b>An address</b>
                <small>A site, a feed or a single article. Feeds are found by themselves.</small>
                <AddAddress plain onDone={() => {}} />
              </div>
            </li>
            <li className="way">
              <Icon name="feed" />
              <div>
                <b>Your list of feeds</b>
                <small>OPML from any reader, folders and titles included</small>
                <small role="status">{told}</small>
              </div>
              <FileTrigger
                acceptedFileTypes={['.opml', '.xml', 'text/x-opml']}
                onSelect={async (files) => {
                  const file = files?.[0];
                  if (!file) return;
                  try {
                    setTold(await importOpml(await file.text()));
                  } catch (error) {
                    setTold(sayError(error));
                  }
                }}
              >
                <Button>Import…</Button>
              </FileTrigger>
            </li>
            <li className="way">
              <Icon name="clipboard" />
              <div>
                <b>A file or text</b>
                <small>HTML, Markdown or plain text, chosen or pasted</small>
              </div>
              <Button onPress={() => openLayer('add')}>Paste or choose…</Button>
            </li>
            <li className="way">
              <Icon name="book" />
              <div>
                <b>A sample</b>
                <small>AI-policy stories by invented outlets, with conflicts to find in them</small>
                {refresh.running && (
                  <div className="way-progress">
                    <ProgressBar label="Reading the sample" share={refresh.share} />
                    <small role="status">{refresh.doing}</small>
                  </div>
                )}
              </div>
              <Button isPending={refresh.running} onPress={refresh.loadSample}>
                Open the sample
              </Button>
            </li>
          </ul>
          <p className="fine">
            Articles are kept on this computer, every version of them. About shows the folder.
          </p>
        </div>
      </div>
    </main>
  );
}
