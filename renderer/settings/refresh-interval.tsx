/** How often sources are asked that do not say it themselves; the same in every window. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../api.tsx';
import { intervalsWith, sayInterval } from '../feeds/intervals.ts';
import { sayError } from '../ui/blank.tsx';
import { Choose } from '../ui/choose.tsx';
import { Fault } from '../ui/fault.tsx';

export function RefreshInterval() {
  const { client, query } = useApi();
  const queries = useQueryClient();
  const settings = useQuery(query.app.settings.queryOptions());
  const [fault, setFault] = useState<string | null>(null);
  const change = async (chosen: string) => {
    setFault(null);
    try {
      const refreshMinutes = chosen === 'null' ? null : Number(chosen);
      await client.app.changeSettings({ refreshMinutes });
      await queries.invalidateQueries({ queryKey: query.app.settings.key() });
    } catch (error) {
      setFault(sayError(error));
    }
  };
  const minutes = settings.data?.refreshMinutes ?? null;
  const choices = [
    ...intervalsWith(minutes).map((offered) => [String(offered), sayInterval(offered)] as const),
    ['null', 'Only when I refresh'] as const,
  ];
  return (
    <>
      {settings.data && (
        <Choose
          label="How often sources are asked"
          choices={choices}
          value={String(minutes)}
          onChange={(chosen) => void change(chosen)}
        />
      )}
      <p className="quiet">
        {minutes === null
          ? 'Nothing is fetched until you refresh, but sources with an interval of their own.'
          : 'Where neither the source nor you say otherwise; from its next visit on.'}
      </p>
      <Fault words={fault ?? (settings.error ? sayError(settings.error) : null)} />
    </>
  );
}
