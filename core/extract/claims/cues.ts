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
  bill: 'bill measure legislation act sponsor sponsors author',
  chamber:
    'sen senator rep representative congressman congresswoman assembly assemblymember assemblyman assemblywoman',
  committee: 'committee',
  court: 'court county division jury judge courthouse',
  deal: 'buy buys buying bought acquire acquires acquired acquiring takes took take taken contract tender round',
  decision: `passed approved adopted backed endorsed cleared okayed ratified granted allowed accepted signed rejected voted defeated killed blocked
    turned denied dismissed threw refused vetoed upheld affirmed confirmed left kept sustained overturned struck lifted annulled quashed
    vacated set reversed voided cancelled revoked`,
  event:
    'talks negotiations mediation summit conference hearing trial meet met meeting signed initialled arrested detained picked arrest arrests put conference',
  going:
    'join joins joined joining move moves moved moving go goes went going transfer transfers transferred leaves left',
  guilt: 'convicted acquitted cleared guilty',
  heading:
    'lead leads head heads chair chairs run runs colead coleads cohead coheads cochair cochairs corun coruns',
  inquiry: 'audit inquiry investigation probe review study negotiations mediation',
  judge: 'judge justice magistrate',
  making:
    'developed built made designed supplied created develops builds makes designs supplies create supply supplying',
  leading:
    'led run headed overseen administered managed chaired presided runs leads oversees administers manages',
  letter: 'letter wrote writes written writing',
  most: 'most largest highest any',
  next: 'next following',
  office: `chief ceo cfo coo cto cofounder founder president chair chairman chairwoman chairperson director head minister
    secretary commissioner governor mayor counsel speaker attorney rapporteur
    superintendent treasurer comptroller ombudsman ombudswoman ombudsperson inspector registrar dean`,
  opinion: 'opinion judgment judgement ruling decision verdict sentence majority',
  party: 'r d i republican democrat democratic',
  post: 'lawyer attorney counsel spokesman spokeswoman spokesperson professor lecturer researcher fellow analyst lobbyist economist',
  prosecutor: 'prosecutor prosecutors prosecution',
  renaming: 'become be name renamed rebranded rechristened',
  report: 'report audit',
  seat: 'sen senator rep representative congressman congresswoman r d i republican democrat',
  signing: 'signed vetoed signature name',
  site: `plant plants factory fab gigafactory foundry datacenter datacentre center centre farm hall campus headquarters office institute
    laboratory laboratories unit reactor station warehouse hospital port terminal hub site facility complex`,
  speech: 'said says told added adds wrote writes argued warned insisted explained',
  succession: 'succeed succeeds succeeded replace replaces replaced takes took take',
  suit: 'sued sues suit lawsuit action challenge complaint court',
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
