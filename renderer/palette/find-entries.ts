/** What the palette offers for the words typed so far, in sections, best first. */
import type { SearchHit, StorySummary } from '../../backend/contract/views.ts';
import type { Fact, Verdict } from '../../core/model.ts';
import { saySplit } from '../figures/say-split.ts';
import type { SelectionStep } from '../selection.ts';
import { leadReading, type OpenStory } from '../story-context.tsx';
import type { IconName } from '../ui/icon.tsx';
import { sayCount } from '../ui/say.ts';
import { type CommandId, commandIds, commands } from './commands.ts';

interface Entry {
  id: string;
  icon: IconName;
  words: string;
  more: string | null;
  verdict: Verdict | null;
}

export type PaletteEntry =
  | (Entry & { type: 'command'; command: CommandId })
  | (Entry & {
      type: 'found';
      step: SelectionStep;
      /** The words of a source that were found; `more` is null then. */
      said: Pick<SearchHit, 'snippet' | 'marks'> | null;
    });

export interface PaletteSection {
  title: string;
  entries: PaletteEntry[];
}

interface PaletteInput {
  /** With ">" in front, commands only. */
  words: string;
  story: OpenStory | null;
  stories: readonly StorySummary[];
  hits: readonly SearchHit[];
  /** Commands that would do something now. */
  offered: readonly CommandId[];
}

const mostCommands = 8;
const mostFacts = 7;

export function findEntries({
  words,
  story,
  stories,
  hits,
  offered,
}: PaletteInput): PaletteSection[] {
  const onlyCommands = words.startsWith('>');
  const wanted = (onlyCommands ? words.slice(1) : words).trim().toLowerCase();
  const parts = wanted.split(/\s+/);
  const holds = (text: string) => {
    const low = text.toLowerCase();
    return parts.every((word) => low.includes(word));
  };
  const found: PaletteSection[] = [
    { title: 'Facts in this story', entries: wanted ? findFacts(story, holds) : [] },
    { title: 'Words in the articles', entries: hits.map(hitEntry) },
    {
      title: 'Stories',
      entries: stories
        .filter(({ title }) => holds(title))
        .slice(0, wanted ? 6 : 4)
        .map(storyEntry),
    },
  ];
  const orders: PaletteSection = {
    title: 'Do',
    entries: commandIds
      .filter((id) => offered.includes(id) && id !== 'palette' && holds(commands[id].words))
      // Behind what the words find, few commands are looked at; ">" shows all that fit.
      .slice(0, onlyCommands || !wanted ? commandIds.length : mostCommands)
      .map((id) => ({
        type: 'command',
        id: `command ${id}`,
        command: id,
        icon: 'right',
        words: commands[id].words,
        more: null,
        verdict: null,
      })),
  };
  return (onlyCommands ? [orders] : [...found, orders]).filter(({ entries }) => entries.length > 0);
}

function findFacts(story: OpenStory | null, holds: (text: string) => boolean): PaletteEntry[] {
  const isMeant = (fact: Fact) =>
    holds([fact.label, fact.question, ...fact.readings.map(({ quote }) => quote)].join(' '));
  return Iterator.from(story?.facts ?? [])
    .filter(isMeant)
    .take(mostFacts)
    .map((fact): PaletteEntry => {
      const reading = leadReading(fact);
      return {
        type: 'found',
        said: null,
        id: `fact ${fact.id}`,
        icon: fact.verdict,
        words: fact.label,
        more: saySplit(fact),
        verdict: fact.verdict,
        step: {
          type: 'fact',
          fact: fact.id,
          article: reading?.article ?? null,
          span: reading ?? null,
        },
      };
    })
    .toArray();
}

function hitEntry(hit: SearchHit): PaletteEntry {
  return {
    type: 'found',
    said: hit,
    id: `article ${hit.article}`,
    icon: 'quote',
    words: hit.outlet,
    more: null,
    verdict: null,
    step: { type: 'found', story: hit.story, article: hit.article },
  };
}

function storyEntry(story: StorySummary): PaletteEntry {
  return {
    type: 'found',
    said: null,
    id: `story ${story.id}`,
    icon: 'stories',
    words: story.title,
    more: sayCount(story.articles, 'article'),
    verdict: null,
    step: { type: 'story', story: story.id },
  };
}
