/** Words that tell in which sentences a rule for claims can find something; elsewhere its patterns are not tried. */
import type { Tokens } from '../../text/tokens.ts';
import { WordTable } from '../../text/vocabulary.ts';

/**
 * A list a kind, in lower case and as tokens stand: "co-founder" is two of them. One of a rule's words stands in every
 * sentence in which its patterns fit: who adds a word to a pattern adds it here, too.
 */
const words = {
  attack:
    'hacker hackers hacking cyberspies spies cyber cybergroup cyberunit cyberoperators intruders attackers',
  chamber: 'sen senator rep representative congressman congresswoman',
  committee: 'committee',
  court: 'court county division jury judge courthouse',
  going:
    'join joins joined joining move moves moved moving go goes went going transfer transfers transferred leaves left',
  heading:
    'lead leads head heads chair chairs run runs colead coleads cohead coheads cochair cochairs corun coruns',
  judge: 'judge justice magistrate',
  leading: 'led run headed overseen administered managed chaired presided',
  letter: 'letter wrote writes written writing',
  next: 'next following',
  office: `chief ceo cfo coo cto cofounder founder president chair chairman chairwoman chairperson director head minister
    secretary commissioner governor mayor counsel speaker attorney`,
  party: 'r d i republican democrat democratic',
  renaming: 'become be name renamed rebranded rechristened',
  signing: 'signed vetoed signature name',
  succession: 'succeed succeeds succeeded replace replaces replaced takes took take',
};

export type Cue = keyof typeof words;

const kinds = Object.keys(words) as Cue[];
const bitOf = Object.fromEntries(kinds.map((kind, i) => [kind, 1 << i])) as Record<Cue, number>;

/** The kinds that a word is of: a bit each. */
const bits = new Map<string, number>();
for (const kind of kinds)
  for (const word of words[kind].split(/\s+/u)) bits.set(word, (bits.get(word) ?? 0) | bitOf[kind]);
const table = new WordTable(bits);

/** The kinds of cue words that a sentence has. */
export class SentenceCues {
  private readonly found: number;

  /** Of the tokens from `from` on, as far as `to`. */
  constructor({ words: numbers }: Tokens, from: number, to: number) {
    let found = 0;
    for (let i = from; i < to; i++) found |= table.at(numbers[i] as number) ?? 0;
    this.found = found;
  }

  has(cue: Cue): boolean {
    return (this.found & bitOf[cue]) !== 0;
  }

  get none(): boolean {
    return this.found === 0;
  }
}
