/** Facts as the user wants them: joined where they are one question, separated where they are two. */
import type { DecidedFact, DecidedReading } from '../../core/compare/index.ts';
import type { Fact, Reading } from '../../core/model.ts';
import { readComparison } from '../../db/comparisons.ts';
import { inTransaction } from '../../db/connection.ts';
import { saveLogged } from '../../db/decision-log.ts';
import { saveFactGroups } from '../../db/fact-groups.ts';
import { tryStory } from '../deriving/derive-stories.ts';
import { NotFoundError, RefusedError } from '../failures.ts';
import { readStoryView } from '../reading/read-story-view.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';

/**
 * Takes several facts as answers to one question, and judges it. Returns the fact that they became.
 *
 * @throws NotFoundError, RefusedError where they are answers of different sorts
 */
export function joinFacts(
  workspace: Workspace,
  { story, facts: ids }: { story: string; facts: readonly string[] },
): { fact: string } {
  const facts = readFacts(workspace, story);
  const chosen = [...new Set(ids)].map((id) => findFact(facts, id));
  const [first, ...others] = chosen;
  if (!first || others.length === 0) throw new RefusedError('A join takes two or more facts.');
  const [sort, ...sorts] = new Set(chosen.map(sortOf));
  if (sorts.length > 0)
    throw new RefusedError(
      `“${first.label}” is answered by a ${sort}, another of these facts by a ${sorts[0]}: they cannot be one question.`,
    );
  const readings = chosen.flatMap((fact) => fact.readings);
  const [fact = ''] = carryOut(workspace, story, {
    what: `Joined ${chosen.map(({ label }) => `“${label}”`).join(', ')}`,
    facts: [readings],
    untouched: facts.filter((one) => !chosen.includes(one)),
  });
  return { fact };
}

/**
 * Takes some readings of a fact, each named by its article and start, as answers to another question. The same words
 * in a copy of an article go with them. Returns the fact that stays and the new one.
 *
 * @throws NotFoundError, RefusedError where no reading would stay
 */
export function separateFact(
  workspace: Workspace,
  given: {
    story: string;
    fact: string;
    readings: readonly { article: string; start: number }[];
  },
): { fact: string; separated: string } {
  const facts = readFacts(workspace, given.story);
  const fact = findFact(facts, given.fact);
  const named = given.readings.map(({ article, start }) => {
    const reading = fact.readings.find((one) => one.article === article && one.start === start);
    if (!reading) throw new NotFoundError('One of these readings is not in the fact (any more).');
    return reading;
  });
  const isOut = (reading: Reading) =>
    named.some(({ start, quote }) => reading.start === start && reading.quote === quote);
  const out = fact.readings.filter(isOut);
  const rest = fact.readings.filter((reading) => !isOut(reading));
  if (rest.length === 0)
    throw new RefusedError('All readings were chosen. Leave at least one in the fact.');
  const quotes = [...new Set(out.map(({ quote }) => `“${quote}”`))];
  const [stays = '', separated = ''] = carryOut(workspace, given.story, {
    what: `Separated ${quotes.slice(0, 3).join(', ')}${quotes.length > 3 ? ', …' : ''} from “${fact.label}”`,
    facts: [rest, out],
    untouched: facts.filter((one) => one !== fact),
  });
  return { fact: stays, separated };
}

interface Correction {
  what: string;
  /** The readings of each fact as it is to be. */
  facts: readonly (readonly Reading[])[];
  /** The story's other facts. Those that were decided are kept as they are, so that nothing in them follows this. */
  untouched: readonly Fact[];
}

/** Returns the ids of the facts that were made. */
function carryOut(workspace: Workspace, story: string, correction: Correction): string[] {
  const { library } = workspace;
  const { what, facts, untouched } = correction;
  const kept = untouched.filter(({ decided }) => decided).map(({ readings }) => readings);
  const made = inTransaction(library, () => {
    const logged = { at: timeOf(workspace), what, before: { type: 'facts' } as const };
    saveFactGroups(library, saveLogged(library, logged), [...facts, ...kept].map(toDecided));
    tryStory(workspace, story);
    const now = readComparison(library, story).facts;
    refuseMistaken(now, correction);
    return facts.map((readings) => {
      const [key, sign] = [keyOf(readings[0]), signOf(readings)];
      const holding = now.filter((fact) => fact.readings.some((one) => keyOf(one) === key));
      const made = holding.find((fact) => signOf(fact.readings) === sign) ?? holding[0];
      return made?.id ?? '';
    });
  });
  announce(workspace, { stories: [story] });
  return made;
}

function toDecided(readings: readonly Reading[]): DecidedFact {
  return readings.map(
    ({ article, quote, kind, start }): DecidedReading => ({ article, quote, kind, start }),
  );
}

/**
 * One sentence can answer several questions with the same words, as “A and B, who lead C” does. A decision names words
 * alone: where another of these readings was taken for the one that is meant, it is not carried out.
 *
 * @throws RefusedError
 */
function refuseMistaken(now: readonly Fact[], { facts, untouched }: Correction): void {
  const meant = new Set(facts.flat().map(keyOf));
  const others = untouched.map(({ readings }) => readings);
  const touching = others.filter((readings) => readings.some((one) => meant.has(keyOf(one))));
  const wanted = [...facts, ...touching];
  const byWords = Map.groupBy(wanted.flat(), keyOf);
  const [shared] = [...byWords.values()].filter((readings) => readings.length > 1).flat();
  if (!shared) return;
  const left = now.map(({ readings }) => signOf(readings));
  for (const readings of wanted) {
    const at = left.indexOf(signOf(readings));
    if (at < 0)
      throw new RefusedError(
        `“${shared.quote}” answers more than one fact, and it cannot be told which of them is meant. Nothing was changed.`,
      );
    left.splice(at, 1);
  }
}

function keyOf(reading: Reading | undefined): string {
  return reading ? [reading.kind, reading.article, reading.start, reading.quote].join('\n') : '';
}

function signOf(readings: readonly Reading[]): string {
  return readings
    .map((reading) => `${keyOf(reading)}\n${JSON.stringify(reading.value)}`)
    .sort()
    .join('\n\n');
}

function readFacts({ library }: Workspace, story: string): Fact[] {
  return readStoryView(library, story).facts;
}

function findFact(facts: readonly Fact[], id: string): Fact {
  const fact = facts.find((one) => one.id === id);
  if (!fact) throw new NotFoundError('This fact is not in the story (any more).');
  return fact;
}

function sortOf({ readings }: Fact): string {
  const type = readings[0]?.value.type;
  return type === 'claim' ? 'name or statement' : (type ?? 'figure');
}
