/** Gives the user a story in another format, as a file. */
import type { ExportFormat } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { sayError } from '../ui/blank.tsx';
import { downloadText } from '../ui/download-text.ts';
import { useToast } from '../ui/toast.tsx';

export function useExport(story: string): (format: Exclude<ExportFormat, 'markdown'>) => void {
  const { client } = useApi();
  const notify = useToast();
  return async (format) => {
    try {
      const { content, fileName, mediaType } = await client.brief.export({ story, format });
      downloadText(content, fileName, mediaType);
      notify({ words: `Exported to ${fileName}.` });
    } catch (error) {
      notify({ words: sayError(error) });
    }
  };
}
