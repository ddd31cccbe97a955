/** What was decided and when, the latest first; each can be taken back together with what came after it. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../api.tsx';
import { useUndo } from '../reader/use-undo.ts';
import { Failure } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export function DecisionLog({ onClose }: { onClose: () => void }) {
  const { query } = useApi();
  const undo = useUndo();
  const log = useInfiniteQuery(
    query.decision.log.infiniteOptions({
      input: (offset: number) => ({ offset, limit: 100 }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => {
        const read = all.reduce((sum, page) => sum + page.rows.length, 0);
        return read < last.total && last.rows.length > 0 ? read : undefined;
      },
    }),
  );
  const rows = log.data?.pages.flatMap((page) => page.rows) ?? [];
  const standing = rows.filter(({ undone }) => undone === null);
  return (
    <Dialog title="Decisions" wide onClose={onClose}>
      <p className="layer-note">
        What you decided stays through every refresh and rebuild, until it is taken back.
      </p>
      {log.error && <Failure what="The log" error={log.error} onRetry={() => void log.refetch()} />}
      {log.data && rows.length === 0 && (
        <p className="layer-note quiet">
          Nothing yet. Verified facts, notes, merged stories and corrected names are listed here.
        </p>
      )}
      <ol className="scroll log" aria-label="Decisions, the latest first">
        {rows.map((entry) => {
          const later = standing.indexOf(entry);
          return (
            <li key={entry.id} className={entry.undone ? 'undone' : ''}>
              <time dateTime={entry.at}>{sayWhen(entry.at)}</time>
              <span className="what">{entry.what}</span>
              {entry.undone ? (
                <span className="quiet">taken back {sayWhen(entry.undone)}</span>
              ) : (
                <Button
                  aria-label={`${later === 0 ? 'Undo' : `Undo this and ${later} later`}: ${entry.what}`}
                  onPress={() => undo(standing.slice(0, later + 1).map(({ id }) => id))}
                >
                  {later === 0 ? 'Undo' : `Undo, and ${later} later`}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {log.hasNextPage && (
        <div className="layer-foot">
          <Button onPress={() => void log.fetchNextPage()}>Show earlier ones</Button>
        </div>
      )}
    </Dialog>
  );
}

/** "21 Nov 2026, 14:02" in local time. */
function sayWhen(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
