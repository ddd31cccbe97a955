/** Corrects a name in all articles: another name, the same as another, or of another type. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import type { EntityType } from '../../core/model.ts';
import { useApi } from '../api.tsx';
import { useOptionalStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/fault.tsx';
import { sayCount } from '../ui/say.ts';
import { entityTypeWords } from './entity-types.ts';
import { useCorrect } from './use-correct.ts';

export interface Entity {
  name: string;
  type: EntityType;
}

export function NameLayer({ entity, onClose }: { entity: Entity; onClose: () => void }) {
  const { client, query } = useApi();
  const story = useOptionalStory()?.view.summary.id;
  const { correct, busy, fault } = useCorrect(onClose);
  const [draft, setDraft] = useState(entity);
  const name = draft.name.trim();
  const find = (words: string) =>
    query.entity.list.queryOptions({
      input: { words, limit: 40, offset: 0 },
      enabled: words !== '',
    });
  const own = useQuery(find(entity.name)).data?.rows.find((row) => isSame(row, entity));
  const similar = useQuery(find(name)).data?.rows.filter((row) => !isSame(row, entity)) ?? [];
  const other = similar.find((row) => isSame(row, { name, type: draft.type }));
  const changed = name !== '' && !isSame(entity, { name, type: draft.type });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!changed) return;
    void correct({
      words: other
        ? `“${entity.name}” is “${name}” from now on.`
        : name === entity.name
          ? `“${name}”: ${entityTypeWords[draft.type].toLowerCase()}.`
          : `“${entity.name}” is called “${name}”.`,
      work: () => client.entity.correct({ from: entity, to: { name, type: draft.type }, story }),
    });
  };
  return (
    <Dialog title={entity.name} onClose={onClose}>
      <form className="name-form" onSubmit={submit}>
        <p className="soft">
          {entityTypeWords[entity.type]}
          {own && ` · in ${sayCount(own.articles, 'article')}`}
          {own && own.formerly.length > 0 && (
            <> · also {own.formerly.map((former) => `“${former.name}”`).join(', ')}</>
          )}
        </p>
        <TextField
          className="field"
          value={draft.name}
          onChange={(value) => setDraft({ ...draft, name: value })}
          autoFocus
        >
          <Label>Name, in all articles</Label>
          <Input onFocus={(event) => event.target.select()} />
        </TextField>
        {changed && !other && similar.length > 0 && (
          <div className="similar">
            <span className="quiet">The same as</span>
            {similar.slice(0, 5).map((row) => (
              <Button
                key={`${row.type} ${row.name}`}
                onPress={() => setDraft({ name: row.name, type: row.type })}
              >
                {row.name}
              </Button>
            ))}
          </div>
        )}
        <RadioGroup
          className="types"
          value={draft.type}
          onChange={(type) => setDraft({ ...draft, type: type as EntityType })}
        >
          <Label className="option-head">Is a</Label>
          {Object.entries(entityTypeWords).map(([type, words]) => (
            <Radio key={type} value={type} className="check">
              <span className="box round" />
              {words}
            </Radio>
          ))}
        </RadioGroup>
        <Fault words={fault} />
        <div className="actions">
          <Button look="primary" type="submit" isDisabled={!changed} isPending={busy}>
            {other ? `Merge with “${clip(other.name)}”` : 'Correct everywhere'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

function isSame(a: Entity, b: Entity): boolean {
  return a.name === b.name && a.type === b.type;
}

function clip(name: string): string {
  return name.length > 32 ? `${name.slice(0, 30)}…` : name;
}
