/** A path of this computer, with the way to take it along. */
import { sayError } from '../ui/blank.tsx';
import { IconButton } from '../ui/button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { useToast } from '../ui/toast.tsx';

/** `label` says what the path is of, in the words "Copy …". */
export function PathLine({ path, label }: { path: string; label: string }) {
  const notify = useToast();
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
      <IconButton icon="copy" label={`Copy ${label}`} small onPress={() => void copy()} />
    </p>
  );
}
