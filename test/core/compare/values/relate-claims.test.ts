import { describe, expect, test } from 'vitest';
import { relateClaims } from '../../../../core/compare/values/relate-claims.ts';
import type { Claim } from '../../../../core/model.ts';

const claim = (kind: Claim['kind'], value: string): Claim => ({
  kind,
  subject: 'Ada Brandt',
  value,
  start: 0,
  end: value.length,
  quote: value,
  rule: 'test',
});

const roles: [verdict: string, one: string, other: string][] = [
  ['agree', 'chairman of the Senate Budget Committee', 'chair of the Senate Budget Committee'],
  ['agree', 'leader of the Senate Budget Committee', 'chairwoman of the Senate Budget Committee'],
  ['agree', 'chief executive', 'chief executive of Orlan Works'],
  ['agree', 'chief executive of Orlan', 'chief executive of Orlan Works'],
  ['agree', 'trade minister', 'minister of Investment, Trade and Industry'],
  ['agree', 'Gov.', 'Governor'],
  ['agree', 'founder of Orlan Works', 'member of the Senate'],
  ['agree', 'deputy prime minister of Velmore', 'minister for science'],
  ['conflict', 'leader of the Senate Budget Committee', 'chairman of the Senate Rules Committee'],
  ['conflict', 'director of fisheries of Ruritania', 'fisheries secretary of Ruritania'],
  ['agree', 'director of the Port Institute', 'secretary of the Chess Society'],
  ['conflict', 'Representative', 'Senator'],
  ['conflict', 'justice minister', 'finance minister'],
  ['agree', 'justice minister', 'minister of justice'],
  ['conflict', 'superintendent', 'board president'],
  ['conflict', 'chairperson', 'chief executive of the Port Commission'],
  ['agree', 'chairperson', 'chief executive of Acme'],
  ['conflict', 'chairwoman of Acme', 'chief executive of Acme'],
  ['agree', 'chairman and chief executive of Acme', 'chief executive of Acme'],
  ['conflict', 'trade minister', 'finance minister'],
  ['conflict', 'president', 'superintendent'],
  ['agree', 'Gov.', 'governor'],
  ['conflict', 'deputy trade minister', 'trade minister'],
  ['conflict', 'deputy governor', 'assistant governor'],
  ['conflict', 'deputy governor of the Bank of Velmore', 'assistant governor'],
  ['agree', 'deputy president', 'vice president'],
  ['conflict', 'director', 'deputy director of the Port Institute'],
  ['agree', 'deputy director', 'deputy director of the Port Institute'],
  ['conflict', 'vice president of Orlan Works', 'president of Orlan Works'],
  ['agree', 'acting president of Orlan Works', 'president of Orlan Works'],
  ['conflict', 'head of plant safety of Orlan Works', 'chief executive'],
  ['conflict', 'vice president for sales of Orlan Works', 'chief financial officer of Orlan Works'],
  ['agree', 'head of plant safety of Orlan Works', 'head of plant safety'],
  ['agree', 'president and chief executive', 'chief executive of Orlan Works'],
  ['agree', 'co-founder and head of sales', 'chief executive'],
  ['conflict', 'chief executive of Orlan Works', 'chief executive of Corvid Clinics'],
  ['conflict', 'chief scientist of Orlan Works', 'chief executive of Orlan Works'],
  ['conflict', 'former chief executive of Orlan Works', 'chief executive of Orlan Works'],
  ['agree', 'former chief executive of Orlan Works', 'former chief executive'],
  ['agree', 'former chief executive of Orlan Works', 'president of Corvid Clinics'],
  ['conflict', 'president of Orlan Works', 'chief technology officer'],
  ['agree', 'president and chief technology officer', 'chief technology officer of Orlan Works'],
  ['agree', 'president', 'chief executive of Orlan Works'],
  ['conflict', 'rapporteur', 'author of the bill'],
  ['conflict', 'chairperson of the Harbour Commission', 'deputy minister of science'],
  ['agree', 'chair of the Harbour Party', 'minister of science'],
  ['conflict', 'attorney of Orlan Works', 'attorney of Corvid Clinics'],
];

describe('how two statements about one subject stand to each other', () => {
  test.each(roles)('%s: %s and %s', (verdict, one, other) => {
    expect(relateClaims(claim('role', one), claim('role', other)).kind).toBe(verdict);
    expect(relateClaims(claim('role', other), claim('role', one)).kind).toBe(verdict);
  });

  test('two institutions for one part contradict each other', () => {
    const relate = (one: string, other: string) =>
      relateClaims(claim('institution', one), claim('institution', other)).kind;
    expect(relate('Senate Budget Committee', 'Senate Rules Committee')).toBe('conflict');
    expect(relate('U.S. Senate Budget Committee', 'Senate Budget Committee')).toBe('agree');
    expect(relate('federal court', 'Harrow County Circuit Court')).toBe('conflict');
    expect(relate('federal court', 'U.S. District Court for Harrow')).toBe('agree');
    expect(relate('Board', 'Harrow Harbour Authority')).toBe('agree');
  });
});
