/** What a refresh did, in the place of the evidence: faults first, with what to do, then what came in. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import type { RefreshSummary } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { useLayers } from '../layers.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFocusBefore, useFocusOn } from '../ui/keep-focus.ts';
import { ProgressBar } from './progress-bar.tsx';
import { useRefresh } from './refresh.tsx';
import { countUnchanged } from './refresh-state.ts';

export function RefreshReport({ children }: { children: ReactNode }) {
  const refresh = useRefresh();
  const { reportOpen, startedAt } = refresh;
  return reportOpen && startedAt ? <Report startedAt={startedAt} /> : children;
}

function Report({ startedAt }: { startedAt: Date }) {
  const refresh = useRefresh();
  const pane = useRef<HTMLElement>(null);
  const before = useFocusBefore(pane);
  useFocusOn(pane, () => [before.current, document.querySelector('.foot button')]);
  const { done, feeds, running, failed, added, changed, outcomes } = refresh;
  const at = startedAt.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <aside ref={pane} className="pane evidence report-pane" aria-label="Report of the refresh">
      <div className="report scroll">
        <div className="report-head">
          <h2>Refresh of {at}</h2>
          <IconButton
            icon="close"
            label="Close the report"
            onPress={() => refresh.showReport(false)}
          />
        </div>
        <p className="soft" role="status">
          {running
            ? `${done} of ${feeds} sources done, ${feeds - done} to go. You can go on reading.`
            : refresh.cancelled
              ? `Stopped after ${done} of ${feeds} sources. What was read by then is kept.`
              : `${feeds === 1 ? 'One source' : `All ${feeds} sources`} asked.`}
        </p>
        {running && <ProgressBar label="Refresh" share={refresh.share} />}
        {failed.length > 0 && (
          <section>
            <h3>Failed, {failed.length}</h3>
            {failed.map((fault) => (
              <Fault key={fault.feed} fault={fault} />
            ))}
          </section>
        )}
        <section>
          <h3>{running ? 'So far' : 'Result'}</h3>
          <dl className="tally">
            <dt>New articles</dt>
            <dd>{added}</dd>
            <dt>Changed since last time</dt>
            <dd>{changed}</dd>
            <dt>Sources without change</dt>
            <dd>{countUnchanged(outcomes)}</dd>
          </dl>
        </section>
      </div>
    </aside>
  );
}

function Fault({ fault }: { fault: RefreshSummary['failed'][number] }) {
  const { client } = useApi();
  const queries = useQueryClient();
  const { start } = useRefresh();
  const openLayer = useLayers();
  return (
    <div className="report-fault">
      <Icon name="warning" />
      <b>{fault.title}</b>
      <p>{fault.message}</p>
      <div className="actions">
        <Button onPress={start}>Try again</Button>
        <Button
          look="bare"
          onPress={async () => {
            await client.feed.setPaused({ id: fault.feed, paused: true });
            await queries.invalidateQueries();
          }}
        >
          Pause it
        </Button>
        <Button look="bare" onPress={() => openLayer('sources')}>
          Sources
        </Button>
      </div>
    </div>
  );
}
