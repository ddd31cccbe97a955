/** Years alone: "in 2024", "the 2023 law", "since 1989", "nineteen ninety-six". */
import { letters } from '../../../text/letters.ts';
import type { DateRule } from '../expression.ts';
import { yearOf } from '../expressions.ts';
import { stop } from '../words.ts';

const leadIn =
  /(?:\b(?:in|since|until|till|by|of|from|to|and|or|through|before|after|during|between|for|than|early|late|mid|around|about|circa|year|years|calendar|as of|the|its|their|his|her|our|a|an|that|this|spring|summer|autumn|fall|winter|into|past|throughout|over|versus|vs)[\s-]|[(–—/])$/i;
/** "It was 1814.", "it was 2008 when" */
const itWas = /\bit (?:was|is)\s$/i;
const standsAlone = /^(?:[.,;:)?!]|\swhen\b)/u;
/** "[2019] EWCA Civ 71", "(2019) 71 ALR 3": the year of a law report. */
const citedAfter =
  /^[\])] (?:\d{1,4} )?(?:EWHC|EWCA|UKSC|UKHL|UKPC|UKUT|UKFTT|CSIH|CSOH|NIQB|NIKB|NICA|IEHC|IESC|IECA|HCA|FCAFC|NZHC|NZSC|NZCA|SGHC|SGCA|ZASCA|ZACC|SCC|QB|KB|AC|WLR|ALR|CLR|SCR|ECR)\b/u;
/** Years in titles are no dates. */
const titleBefore =
  /\b(?:Acts?|Bill|Law|Order|Regulations?|Rules|Ordinance|Code|Directive|Report|Index|Review|Agenda|Strategy|Vision|Windows|Office|Copilot|Agenda|Study|Survey|Edition|Plan)(?:,? of|,)?\s$/u;
const namedBefore = /(?:\b\p{Lu}[\p{L}\d.]*|©|\(c\)|Copyright|No\.|[#№])\s$/u;
const eventBefore =
  /\b(?:Conference|Summit|Games|Olympics|Cup|Expo|Forum|Congress|Convention|Championships?|[A-Z]{3,6})\s$/u;
const countedAfter =
  /^\s(?:(?:people|men|women|children|staff|yuan|yen|won|baht|new|more|other|of|million|billion|percent|per cent|advanced|fake)\b|(?!(?:elections?|olympics|games|results|sales|figures|rules|talks|guidelines|standards|levels|models?|editions?|budgets?|years?|finals?|primar(?:y|ies)|midterms|hearings|protests|negotiations|amendments|revisions|earnings|profits|revenues|was|is|has|its|as|vs|this|across|plus)\b)(?-i:[A-Za-zÀ-ɏ]){2,}s\b)/i;

const numberedBefore =
  /\b(?:pages?|lines?|section|paragraph|article|numbers?|unit|flight|route|highway|suite|room|channel|version|chapter|rule|form|code|docket|case|item|port)\s$/i;
/** "A 2000-word essay"; "a 2008-style crisis" is of a year. */
const measureAfter = /^-(?!(?:era|style|level|vintage|model|based|like)\b)\p{Ll}/u;
/** "From 2000 to 2500 chips". */
const rangeOfMore = /^\s(?:to|and|or)\s(?:2[2-9]|[3-9]\d)\d\d\b/u;

export const year: DateRule = {
  name: 'year',
  starts: ['#'],
  digits: [4, 4],
  pattern: new RegExp(
    `(?<!(?-i:[${letters}\\d.,:/$€£¥#_+])|(?<!\\b(?:mid|early|late|end|pre|post))-|[$€£¥]\\s)(?:1[4-9]\\d\\d|20\\d\\d|21[0-5]\\d)${stop}(?![.,:]\\d|-\\d|[%°′″/@_]|${'\\s?(?:%|percent|per cent|km|kg|mph|MW|GW|GB|TB|points?|UTC|GMT|hours?|EST|PST|ET|B\\.?C\\.?)\\b'})`,
    'uy',
  ),
  read: (match, { text }) => {
    const value = Number(match[0]);
    if (citedAfter.test(text.slice(match.index + 4, match.index + 24))) return null;
    const before = text.slice(Math.max(0, match.index - 32), match.index);
    const after = text.slice(match.index + 4, match.index + 28);
    if (titleBefore.test(before) || numberedBefore.test(before)) return null;
    if (measureAfter.test(after) || rangeOfMore.test(after)) return null;
    const led = leadIn.test(before) || (itWas.test(before) && standsAlone.test(after));
    // Far from now, only a preposition makes a number a year.
    if (!led && (value < 1900 || value > 2060)) return null;
    if (!led && countedAfter.test(after)) return null;
    if (!led && namedBefore.test(before) && !eventBefore.test(before)) return null;
    if (
      /\b(?:to|than|about|around|over|for|and|or|of|a|an|from|by|between)\s$/i.test(before) &&
      countedAfter.test(after)
    )
      return null;
    return yearOf(value);
  },
  examples: [
    {
      text: 'It raised $160 million in 2024.',
      found: '2024',
      value: { from: '2024-01-01', to: '2024-12-31', edtf: '2024', precision: 'year' },
    },
    { text: '(It was 1814.)', found: '1814', value: { from: '1814-01-01' } },
    { text: 'under the 2023 rules', found: '2023', value: { from: '2023-01-01' } },
  ],
  nonExamples: [
    'the Data Protection Act 2018',
    'It was 1814 chips in all.',
    'It bought 2000 chips and 1,999 servers.',
    'Model X 2024 costs $2025',
    'about 2000 people',
    'see page 2016',
    'a 2000-word essay',
    'from 2000 to 2500 chips',
    'at 2015 GMT',
    'Roe v Cole ([2019] EWCA Civ 71)',
  ],
  knownGaps: [],
};
