/** A path of this computer, with the ways to take it along and, in the desktop app, to go there. */
import type { Folder } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { sayError } from '../ui/blank.tsx';
import { IconButton } from '../ui/button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { useToast } from '../ui/toast.tsx';

interface PathLineProps {
  path: string;
  /** What lies there, in the words "Copy the path of …". */
  of: string;
  /** The folder that can be shown from here. */
  folder?: Folder | false;
}

export function PathLine({ path, of, folder }: PathLineProps) {
  const { client } = useApi();
  const notify = useToast();
  const show = async (shown: Folder) => {
    try {
      await client.app.showFolder({ folder: shown });
    } catch (error) {
      notify({ words: sayError(error) });
    }
  };
  const copy = async () => {
    try {
      await copyText(path);
      notify({ words: 'The path is on the clipboard.' });
    } catch (error) {
      notify({ words: sayError(error) });
    }
  };
  return (
    <p className="path-line">
      <span>{path}</span>
      <IconButton icon="copy" label={`Copy the path of ${of}`} small onPress={() => void copy()} />
      {folder && (
        <IconButton
          icon="outside"
          label={`Show the folder of ${of}`}
          small
          onPress={() => void show(folder)}
        />
      )}
    </p>
  );
}
