/** Takes in a single article as pasted text or from a text, Markdown or HTML file. */
import { type FormEvent, useState } from 'react';
import { FileTrigger, Input, Label, TextField } from 'react-aria-components';
import { useApi } from '../api.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ArticleTextField } from './article-text-field.tsx';
import { useTakeIn } from './use-take-in.ts';

export function AddText({ onDone }: { onDone: () => void }) {
  const { client } = useApi();
  const { takeIn, busy, fault } = useTakeIn(onDone);
  const [article, setArticle] = useState({ text: '', title: '', outlet: '', url: '', day: '' });
  const change = (part: keyof typeof article) => (value: string) =>
    setArticle({ ...article, [part]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { text, title, outlet, url, day } = article;
    void takeIn(() =>
      client.article.addText({
        text,
        title: title.trim(),
        outlet: outlet.trim(),
        url: url.trim() || null,
        published: day ? `${day}T12:00:00Z` : null,
      }),
    );
  };
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    setArticle({ ...article, text, title: article.title || file.name.replace(/\.[^.]{1,8}$/, '') });
  };
  return (
    <form className="add-form" onSubmit={submit}>
      <ArticleTextField text={article.text} onChange={change('text')} />
      <div className="add-pair">
        <TextField className="field" value={article.title} onChange={change('title')}>
          <Label>Title</Label>
          <Input />
        </TextField>
        <TextField className="field" value={article.outlet} onChange={change('outlet')}>
          <Label>Outlet</Label>
          <Input />
        </TextField>
        <TextField className="field" value={article.url} onChange={change('url')}>
          <Label>Address, if there is one</Label>
          <Input placeholder="https://" inputMode="url" />
        </TextField>
        <TextField className="field" value={article.day} onChange={change('day')} type="date">
          <Label>Published on</Label>
          <Input />
        </TextField>
      </div>
      {fault && (
        <p className="fault" role="alert">
          <Icon name="warning" />
          {fault}
        </p>
      )}
      <div className="actions">
        <Button
          look="primary"
          type="submit"
          isPending={busy}
          isDisabled={article.text.trim() === ''}
        >
          {busy ? 'Reading' : 'Add article'}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.txt', '.md', '.html', '.htm']}
          onSelect={(files) => void openFile(files?.[0])}
        >
          <Button>Choose a file…</Button>
        </FileTrigger>
      </div>
    </form>
  );
}
