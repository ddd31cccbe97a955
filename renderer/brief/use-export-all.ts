/** Writing all stories: under way with its progress, stopped, or finished with the folder that holds the files. */
import { useEffect, useRef, useState } from 'react';
import type { ExportProgress } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { sayError } from '../ui/blank.tsx';

type Asked = Parameters<ReturnType<typeof useApi>['client']['brief']['saveAll']>[0];

export function useExportAll() {
  const { client } = useApi();
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const start = async (asked: Asked) => {
    const control = new AbortController();
    stop.current = control;
    setRunning(true);
    setFault(null);
    setProgress(null);
    try {
      const steps = await client.brief.saveAll(asked, { signal: control.signal });
      for await (const step of steps) setProgress(step);
    } catch (error) {
      if (!control.signal.aborted) setFault(sayError(error));
    } finally {
      setRunning(false);
    }
  };
  return { start, cancel: () => stop.current?.abort(), running, progress, fault };
}
