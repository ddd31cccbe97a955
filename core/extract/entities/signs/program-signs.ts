/** What tells that a name is a model's or another program's: "the tool, known as Nari", "its app Nari", "Nari was a program". */
import type { Candidate, Reader } from '../candidates.ts';
import { words } from '../words/words.ts';
import { kindOf, links, modelNouns, programs } from './kinds.ts';
import type { Score, Surroundings } from './surroundings.ts';

const makers = words('built developed made created trained designed sold run operated');
const users = words('used that which built developed made run');
/** What an article about AI calls its products. */
const productNouns = words(`app service tool system ai software program algorithm`);
/** "The Nari system", "its Nari software", but also "the Nari trial": only what runs on a computer. */
const softwareAfter = words(`software algorithm chatbot app apps score scores`);
const namers = words('called named dubbed nicknamed codenamed');
const articles = /^(?:a|an|the|its|their)$/u;
const copulas = words('is was');

export function addProgramSigns(score: Score, around: Surroundings): void {
  const { length, before, after, gap, unheard, ahead, reader, mention } = around;
  if (modelNouns.has(before) && !isBehindSomebody(around)) score.model += 3;
  if (isAgent(reader, mention)) score.model += 4;
  // "its app Nari", "the AI companion service Nari", "the Loom family of models"
  if (reader.aboutAi && productNouns.has(before)) score.model += 4;
  if (after === 'family' && modelNouns.has(ahead(2))) score.model += 4;
  const introduced = namers.has(before) ? kindOf(namedNoun(around)) : null;
  if (introduced) score[introduced] += introduced === 'model' ? 6 : 3;
  if (isProgram(around)) score.model += 6;
  if (reader.aboutAi && isTrained(around)) score.model += 3;
  if (gap !== 'space') return;
  if (modelNouns.has(after)) score.model += 3;
  if (softwareAfter.has(after) && unheard) score.model += length === 1 ? 3 : 1;
  // "Nari was a program."
  if (length === 1 && copulas.has(after) && articles.test(ahead(1)) && isLastNoun(around, 2))
    score.model += 6;
}

/** Kinds of assistants and agents that run on a computer: those of no kind are mostly people. */
const kinds = 'AI coding digital software voice shopping virtual';
const machines = words(kinds.toLowerCase());
const machine = `(?:(?:${kinds.replaceAll(' ', '|')}) (?:agent|assistant)|chatbot)`;
const agentBefore = new RegExp(
  String.raw`\b(?:${machine},? (?:called |named |known as )?|(?:agent|assistant),? (?:called|named) )["“]?$`,
  'u',
);
/** No noun behind it: "an AI assistant for ports", but not "a digital assistant editor". */
const agentEnd = String.raw`(?=["”]?(?:[,.;:!?)]|$)| (?:for|that|which|of|in|to|on|from|with|and|or|made|built|was|is|has|can)\b)`;
const agentAfter = new RegExp(
  String.raw`^["”]?(?:, (?:our|its|their|the|an?) (?:[\p{L}’'-]{1,20} ){0,2}| )${machine}${agentEnd}`,
  'u',
);

/** "The assistant, called Nari", "the coding agent Nari", "Nari, our shopping agent", "the Nari chatbot": where a text speaks of AI. */
export function isAgent({ view, aboutAi }: Reader, { start, end }: Candidate): boolean {
  if (!aboutAi) return false;
  const before = view.text.slice(Math.max(0, start - 48), start);
  const after = view.text.slice(end, end + 100);
  if (agentAfter.test(after)) return true;
  return agentBefore.test(before) && (!/, ["“]?$/u.test(before) || /^[,.;"”]/u.test(after));
}

/** "Her assistant Marsk" is somebody, "the voice assistant Nari" is not. */
const isBehindSomebody = ({ back }: Surroundings): boolean =>
  back(1) === 'assistant' && back(2) !== 'its' && !machines.has(back(2));

/** "Nari was trained on 4 trillion tokens", "they trained Nari on": what only models are. */
const isTrained = ({ before, after, gap, ahead }: Surroundings): boolean =>
  gap === 'space' &&
  ((before === 'trained' && after === 'on') ||
    (copulas.has(after) && ahead(1) === 'trained' && ahead(2) === 'on'));

/** The noun that "called" stands behind, over a comma and what the thing is for: "a tutor for pupils, called Nari". */
function namedNoun({ back, reader: { view }, mention: { from } }: Surroundings): string {
  if (view.gap(from - 2) === 'comma' && (back(3) === 'for' || back(3) === 'of')) return back(4);
  return back(2);
}

/** The words behind the name, up to three, end in what runs on a computer. */
function isLastNoun({ ahead, reader: { view }, mention: { to } }: Surroundings, from: number) {
  for (let i = from; i < from + 3; i++) {
    if (!programs.has(ahead(i))) continue;
    return view.gap(to + i) !== 'space' || links.has(ahead(i + 1)) || users.has(ahead(i + 1));
  }
  return false;
}

/** "The tool, known as Nari", "the program is called Nari", "the program, Nari,", "Nari, a system used by". */
function isProgram(around: Surroundings): boolean {
  const { back, gap, after, ahead, reader, mention } = around;
  const { view } = reader;
  if (back(1) === 'as' && back(2) === 'known') return programs.has(back(3));
  if (namers.has(back(1))) return programs.has(copulas.has(back(2)) ? back(3) : back(2));
  // "the Nari decision support system"
  if (/^(?:the|its|their|s)$/u.test(back(1)) && describesProgram(around)) return true;
  const { from } = mention;
  if (
    programs.has(back(1)) &&
    !isBehindSomebody(around) &&
    from > 0 &&
    view.gap(from - 1) === 'comma' &&
    gap === 'comma'
  )
    return true;
  if (gap !== 'comma') return false;
  if (makers.has(after) && ahead(1) === 'by') return true;
  // "Nari, the company's chatbot,"
  if (isOwnedProgram(around)) return true;
  return articles.test(after) && isLastNoun(around, 1);
}

/** ", Harwell's chatbot" or ", the company's companion app" behind a name */
function isOwnedProgram({ ahead, reader: { view }, mention: { to } }: Surroundings): boolean {
  for (let i = 0; i < 4; i++)
    if (ahead(i) === 's' && view.gap(to + i - 1) === 'apostrophe')
      return (
        modelNouns.has(ahead(i + 1)) ||
        (programs.has(ahead(i + 1)) && !modelNouns.has(ahead(i + 2)))
      );
  return false;
}

/** Small words behind a name, the last of which is what runs on a computer. */
function describesProgram({ reader: { view }, mention: { to } }: Surroundings): boolean {
  for (let i = to; i < to + 3 && i < view.count; i++) {
    if (view.gap(i - 1) !== 'space' || view.capital(i)) return false;
    if (programs.has(view.keys[i] as string)) return true;
  }
  return false;
}
