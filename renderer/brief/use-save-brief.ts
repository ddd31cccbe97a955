/** Saves the brief of a story with the options used last, under a name not yet taken. */
import { useState } from 'react';
import { useApi } from '../api.tsx';
import { useSettings } from '../settings/settings.ts';
import { sayError } from '../ui/blank.tsx';
import { useToast } from '../ui/toast.tsx';

interface SaveBrief {
  save: () => void;
  saving: boolean;
  /** Path of the one that was saved last; null before. */
  saved: string | null;
}

export function useSaveBrief(story: string): SaveBrief {
  const { client } = useApi();
  const notify = useToast();
  const options = useSettings().brief;
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const save = async () => {
    if (saving) return;
    setSaving(true);
    try {
      const { path } = await client.brief.save({ story, options });
      setSaved(path);
      notify({ words: `Saved as ${path}` });
    } catch (error) {
      notify({ words: sayError(error) });
    } finally {
      setSaving(false);
    }
  };
  return { save: () => void save(), saving, saved };
}
