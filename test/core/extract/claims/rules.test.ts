/** Every rule for claims finds its examples and nothing in its counter-examples; offsets hold their quotes. */
import { describe, expect, it } from 'vitest';
import { findClaims, rules } from '../../../../core/extract/claims/index.ts';
import { createContext } from '../../../../core/extract/context.ts';
import { findEntities } from '../../../../core/extract/entities/index.ts';

function claimsOf(text: string) {
  const context = createContext({ text, published: '2026-06-25T12:00:00Z' });
  return findClaims(context, findEntities(context));
}

describe.each(rules.map((rule) => ({ rule, name: rule.name })))('$name', ({ rule, name }) => {
  it.each(rule.examples)('reads "$text"', ({ text, claims }) => {
    const found = claimsOf(text).filter((claim) => claim.rule === name);
    expect(found.map(({ subject, value }) => ({ subject, value }))).toEqual(claims);
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
  });
  it('finds nothing in its counter-examples', () => {
    for (const text of rule.nonExamples)
      expect(
        claimsOf(text).filter((claim) => claim.rule === name),
        text,
      ).toEqual([]);
  });
});

describe('findClaims', () => {
  it('gives the same office under one form, however it is written', () => {
    const offices = [
      'Nvidia CEO Ada Cole agreed.',
      'Ada Cole, chief executive of Nvidia, agreed.',
      "Nvidia's chief executive, Ada Cole, agreed.",
      'Ada Cole, the CEO of Nvidia, agreed.',
    ];
    for (const text of offices)
      expect(
        claimsOf(text).map(({ value }) => value),
        text,
      ).toEqual(['chief executive of Nvidia']);
  });
  it('names both offices where two are held', () => {
    const [claim] = claimsOf('Ada Cole, president and CEO of Nvidia, agreed.');
    expect(claim?.value).toBe('president and chief executive of Nvidia');
  });
  it('makes no claim of having founded something', () => {
    expect(claimsOf('Nvidia co-founder Ada Cole agreed.')).toEqual([]);
  });
  it('calls a former office by that name, where nobody leaves', () => {
    const text = 'Ada Cole, former chief executive of Nvidia, agreed.';
    expect(claimsOf(text).map(({ value }) => value)).toEqual(['former chief executive of Nvidia']);
    expect(claimsOf(`${text} She resigned on Friday.`)).toEqual([]);
  });
});
