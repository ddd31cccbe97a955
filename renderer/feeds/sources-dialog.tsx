/** The sources in full: health, visits, pause, remove, and OPML in and out. */
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { FeedView } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { useLayers } from '../layers.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { downloadText } from '../ui/download-text.ts';
import { Fault } from '../ui/fault.tsx';
import { Icon } from '../ui/icon.tsx';
import { useVirtualRows } from '../ui/use-virtual-rows.ts';
import { groupByFolder } from './group-by-folder.ts';
import { SourceRow } from './source-row.tsx';
import { useImportOpml } from './use-import-opml.ts';

export function SourcesDialog({ onClose }: { onClose: () => void }) {
  const { client, query } = useApi();
  const feeds = useQuery(query.feed.list.queryOptions());
  const openLayer = useLayers();
  const importOpml = useImportOpml();
  const [told, setTold] = useState('');
  const [onlyFailed, setOnlyFailed] = useState(false);
  const failed = feeds.data?.filter(isBad).length ?? 0;
  const lines = useMemo(() => {
    const shown = onlyFailed && failed > 0 ? feeds.data?.filter(isBad) : feeds.data;
    return listLines(shown ?? []);
  }, [feeds.data, onlyFailed, failed]);
  // The rows of a long list come after the dialog, into the room that is kept for them.
  const drawn = useDeferredValue(lines, lines.length > shortList ? noLines : lines);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows({
    count: drawn.length,
    scroller,
    estimate: (index) => heightOf(drawn[index]),
    keyOf: (index) => drawn[index]?.key ?? '',
  });
  const kept = lines.slice(drawn.length).reduce((sum, line) => sum + heightOf(line), 0);
  const say = async (work: () => Promise<string>) => {
    try {
      setTold(await work());
    } catch (error) {
      setTold(sayError(error));
    }
  };
  return (
    <Dialog title="Sources" wide onClose={onClose}>
      {failed > 0 && (
        <div className="source-faults" role="status">
          <span className="bad">
            <Icon name="warning" />
          </span>
          {failed === 1 ? 'One source' : `${failed} sources`} could not be read.
          <Button look="bare" aria-pressed={onlyFailed} onPress={() => setOnlyFailed(!onlyFailed)}>
            {onlyFailed ? 'Show all' : 'Show only these'}
          </Button>
        </div>
      )}
      <div ref={scroller} className="scroll source-table">
        {feeds.error && <Fault words={sayError(feeds.error)} />}
        {feeds.data?.length === 0 && (
          <p className="library-note">
            None yet. Add an address, or import the list of your feed reader.
          </p>
        )}
        {rows.drawn.map(({ index, gap }) => {
          const line = drawn[index];
          return (
            line && (
              <div
                key={line.key}
                ref={rows.measure}
                data-index={index}
                style={gap > 0 ? { marginTop: gap } : undefined}
                className={line.feed ? 'source-row' : undefined}
              >
                {line.feed ? (
                  <SourceRow feed={line.feed} onSay={setTold} />
                ) : (
                  <h3>{line.folder}</h3>
                )}
              </div>
            )
          );
        })}
        <div style={{ height: rows.rest + kept }} />
      </div>
      <div className="layer-foot">
        <Button look="primary" onPress={() => openLayer('add')}>
          Add…
        </Button>
        <FileTrigger
          acceptedFileTypes={['.opml', '.xml', 'text/x-opml']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void say(async () => importOpml(await file.text()));
          }}
        >
          <Button>Import OPML…</Button>
        </FileTrigger>
        <Button
          isDisabled={!feeds.data?.length}
          onPress={() =>
            say(async () => {
              downloadText(await client.feed.exportOpml(), 'parallax-sources.opml', 'text/x-opml');
              return 'Exported to parallax-sources.opml.';
            })
          }
        >
          Export OPML
        </Button>
        <span className="clip" role="status">
          {told}
        </span>
      </div>
    </Dialog>
  );
}

function isBad({ health }: FeedView): boolean {
  return health === 'failed' || health === 'gone';
}

const shortList = 8;
const noLines: readonly Line[] = [];

/** Until a line is measured, pixels. */
function heightOf(line: Line | undefined): number {
  return line?.feed ? 50 : 30;
}

interface Line {
  key: string;
  folder: string;
  /** Null for the line that names the folder. */
  feed: FeedView | null;
}

function listLines(feeds: readonly FeedView[]): Line[] {
  return groupByFolder(feeds).flatMap(([folder, members]): Line[] => [
    ...(folder ? [{ key: `folder ${folder}`, folder, feed: null }] : []),
    ...members.map((feed) => ({ key: feed.id, folder, feed })),
  ]);
}
