/** Which sign groups the thousands in a text: "316.208 works" is 208,475 where decimals stand behind a comma. */
import type { Tokens } from '../../text/tokens.ts';
import type { View } from './view.ts';

const known = new WeakMap<Tokens, boolean>();

const pointGroup = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d%]|[.,]\d)/gu;
const commaGroup = /(?<![\d.,])[1-9]\d{0,2},\d{3}(?!\d)/u;
const decimalComma = /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,]|\.\d)/u;
const decimalPoint = /(?<![\d.,])\d{1,4}\.\d{1,2}(?![\d.])/u;

/** True where points group thousands in all of the text: it has such groups, no comma does, and decimals have a comma. */
export function groupsByPoint({ text, tokens }: View): boolean {
  let answer = known.get(tokens);
  if (answer === undefined) {
    const groups = text.match(pointGroup)?.length ?? 0;
    const decimals = decimalComma.test(text) || (groups > 1 && !decimalPoint.test(text));
    answer = groups > 0 && decimals && !commaGroup.test(text);
    known.set(tokens, answer);
  }
  return answer;
}
