/** The field for an article's text. A long one is not put into the field, which would block the window, but shown by its beginning. */
import type { ClipboardEvent } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { sayCount } from '../ui/say.ts';

/** More characters than this are not edited here. */
const longest = 20_000;
const shown = 700;

interface ArticleTextFieldProps {
  text: string;
  onChange: (text: string) => void;
}

export function ArticleTextField({ text, onChange }: ArticleTextFieldProps) {
  if (text.length > longest) {
    return (
      <div className="field">
        <span className="label" role="status">
          The article’s text, {sayCount(text.length, 'character')}
        </span>
        <p className="long-text said">{text.slice(0, shown)}…</p>
        <div className="actions">
          <Button autoFocus onPress={() => onChange('')}>
            Take another
          </Button>
        </div>
      </div>
    );
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= longest) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    onChange(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  };
  return (
    <TextField className="field" value={text} onChange={onChange} autoFocus>
      <Label>The article’s text</Label>
      <TextArea rows={9} placeholder="Paste it here" onPaste={paste} />
    </TextField>
  );
}
