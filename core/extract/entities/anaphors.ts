/** Short forms that stand for a name said before: "the company", "the committee", "the trio". */
import type { EntityMention, EntityType, Sentence } from '../../model.ts';
import type { TextView } from './text-view.ts';
import { words } from './words/words.ts';

const companies = words(`
company firm startup developer lab laboratory chipmaker group maker giant retailer corporation business nonprofit vendor supplier publisher
manufacturer automaker carmaker airline
`);
/** Bodies by a word that their name must hold. */
const bodies = words(`
committee subcommittee commission institute ministry department court council board bureau secretariat parliament senate office authority
agency centre center tribunal assembly
`);
const anyBody = words(`agency regulator watchdog panel body`);
const laws = words(
  `bill law act legislation measure regulation rule framework statute order policy code`,
);
/** Words for a statute, which a code of practice or a plan is not. */
const acts = words(`bill law act legislation measure statute`);
const models = words(`model chatbot assistant bot`);
const numbers: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
  ['quintet', 5],
]);
const modifiers = words(`
ai artificial intelligence tech technology american chinese british canadian european french german indian japanese korean us u s federal
parliamentary senate house national public private giant leading software
`);

/** Nouns that often stand before another ("the group photo"): they count only before what can follow a name. */
const compounds = words(
  `group giant maker lab board office court center centre business model rule house`,
);
const follows = words(`
said says had has have was were is are will would did does also and or but that which who whose in on at to for with from by as of after before
can could may might should must told added wants plans wrote asked declined called announced argued claims claimed warned found ruled
not then later now still since until when while where because
`);

/** The anaphors of a text, each with the name that it most likely stands for. */
export function findAnaphors(
  view: TextView,
  names: readonly EntityMention[],
  sentences: readonly Sentence[],
  outlets: ReadonlySet<string>,
): EntityMention[] {
  const found: EntityMention[] = [];
  let seen = 0;
  let sentence = 0;
  for (let i = 0; i + 1 < view.count; i++) {
    if (view.keys[i] !== 'the') continue;
    const start = view.starts[i] as number;
    while (seen < names.length && (names[seen]?.start ?? 0) < start) seen += 1;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= start)
      sentence += 1;
    let at = i + 1;
    while (
      at < i + 4 &&
      at + 1 < view.count &&
      modifiers.has(view.keys[at] as string) &&
      joinsOn(view, at)
    )
      at += 1;
    if (view.gap(i) !== 'space' || view.capital(at)) continue;
    const noun = view.keys[at] as string;
    if (
      compounds.has(noun) &&
      at + 1 < view.count &&
      view.gap(at) === 'space' &&
      !follows.has(view.keys[at + 1] as string)
    )
      continue;
    const known = seen > 0 ? antecedent(noun, names, seen, sentences, sentence, outlets) : null;
    if (!known) continue;
    const end = view.ends[at] as number;
    found.push({
      start,
      end,
      quote: view.text.slice(start, end),
      ...known,
      form: 'anaphor',
      rule: 'anaphor',
    });
  }
  return found;
}

function joinsOn(view: TextView, i: number): boolean {
  const gap = view.gap(i);
  return gap === 'space' || gap === 'hyphen' || gap === 'stop';
}

function antecedent(
  noun: string,
  names: readonly EntityMention[],
  seen: number,
  sentences: readonly Sentence[],
  sentence: number,
  outlets: ReadonlySet<string>,
): { type: EntityType; canonical: string } | null {
  const count = numbers.get(noun);
  if (count) return listBefore(names, seen, count);
  const fits = (name: EntityMention): boolean => {
    if (companies.has(noun)) return name.type === 'organization' && !outlets.has(name.canonical);
    if (bodies.has(noun) && name.canonical.toLowerCase().includes(noun)) return true;
    if (anyBody.has(noun)) return name.type === 'government';
    if (laws.has(noun))
      return (
        name.type === 'law' &&
        (!acts.has(noun) || !/code|policy|plan|rule|amendment/i.test(name.canonical))
      );
    return models.has(noun) && name.type === 'model';
  };
  if (
    !companies.has(noun) &&
    !bodies.has(noun) &&
    !anyBody.has(noun) &&
    !laws.has(noun) &&
    !models.has(noun)
  )
    return null;
  const here = sentences[sentence]?.start ?? 0;
  // Within a sentence the nearest name before counts; across sentences the one that the earlier sentence is about, its first.
  let back = seen - 1;
  for (; back >= 0 && (names[back]?.start ?? 0) >= here; back--) {
    const name = names[back] as EntityMention;
    if (fits(name)) return { type: name.type, canonical: name.canonical };
  }
  if (laws.has(noun)) return mostNamed(names.slice(0, back + 1).filter(fits));
  for (let s = sentence - 1; s >= 0 && s >= sentence - 12 && back >= 0; s--) {
    const from = sentences[s]?.start ?? 0;
    let first: EntityMention | null = null;
    for (; back >= 0 && (names[back]?.start ?? 0) >= from; back--)
      if (fits(names[back] as EntityMention)) first = names[back] as EntityMention;
    if (first) return { type: first.type, canonical: first.canonical };
  }
  return null;
}

/** An article about a bill calls it "the bill", whatever other laws it names meanwhile. */
function mostNamed(
  names: readonly EntityMention[],
): { type: EntityType; canonical: string } | null {
  const counts = new Map<string, number>();
  let best: EntityMention | null = null;
  for (const name of names) {
    const count = (counts.get(name.canonical) ?? 0) + 1;
    counts.set(name.canonical, count);
    if (!best || count > (counts.get(best.canonical) ?? 0)) best = name;
  }
  return best && { type: best.type, canonical: best.canonical };
}

/** The last names of one type that stand as a list of the given length. */
function listBefore(
  names: readonly EntityMention[],
  seen: number,
  count: number,
): { type: EntityType; canonical: string } | null {
  for (let last = seen - 1; last >= count - 1 && last > seen - 12; last--) {
    const list = names.slice(last - count + 1, last + 1);
    const [first] = list;
    if (!first || list.some(({ type }) => type !== first.type)) continue;
    const close = list.every((name, i) => i === 0 || name.start - (list[i - 1]?.end ?? 0) <= 8);
    if (!close) continue;
    const all = list.map(({ canonical }) => canonical);
    return { type: first.type, canonical: `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` };
  }
  return null;
}
