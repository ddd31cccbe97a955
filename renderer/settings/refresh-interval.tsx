/** How often sources are asked that do not say it themselves; the same in every window. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../api.tsx';
import { sayError } from '../ui/blank.tsx';
import { Choose } from '../ui/choose.tsx';
import { Fault } from '../ui/fault.tsx';

const choices = [
  ['15', 'Every 15 minutes'],
  ['30', 'Every half hour'],
  ['60', 'Every hour'],
  ['180', 'Every 3 hours'],
  ['720', 'Twice a day'],
  ['1440', 'Once a day'],
  ['null', 'Only when I refresh'],
] as const;

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
  const minutes = String(settings.data?.refreshMinutes ?? null);
  const known = choices.some(([choice]) => choice === minutes);
  return (
    <>
      {settings.data && (
        <Choose
          label="How often sources are asked"
          choices={known ? choices : [...choices, [minutes, `Every ${minutes} minutes`] as const]}
          value={minutes}
          onChange={(chosen) => void change(chosen)}
        />
      )}
      <p className="quiet">
        {minutes === 'null'
          ? 'Nothing is fetched until you refresh.'
          : 'Where a source does not say it itself; from its next visit on.'}
      </p>
      <Fault words={fault ?? (settings.error ? sayError(settings.error) : null)} />
    </>
  );
}
