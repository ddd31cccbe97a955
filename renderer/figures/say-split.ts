/** How the outlets stand to each other on a fact, in two or three words: "1 against 4", "all 5". */
import type { Fact } from '../../core/model.ts';
import { findAnswers } from './answers.ts';

export function saySplit(fact: Fact): string {
  const answers = findAnswers(fact);
  const saying = new Set(fact.readings.map((reading) => reading.article)).size;
  if (fact.verdict === 'single' && saying > 1) return `in ${saying} copies`;
  if (fact.verdict === 'single')
    return answers.length > 1 ? `in ${answers.length} forms` : 'nobody else';
  if (fact.verdict === 'agree') return saying === 2 ? 'both' : `all ${saying}`;
  if (fact.odd.length === 0)
    return answers.length > 2
      ? `${answers.length} answers`
      : answers.map((answer) => answer.articles.length).join(' against ');
  return `${fact.odd.length} against ${saying - fact.odd.length}`;
}
