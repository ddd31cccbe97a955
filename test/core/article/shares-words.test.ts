/** One text in two versions, or each somebody's own words. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharesWords } from '../../../core/article/shares-words.ts';

const report =
  'The regulator fined the firm 12 million euros on Thursday over data that it had kept, its director said in Dublin. The firm said that it would appeal, and that it had told the regulator of the data in May.';
const own =
  'I have read all of this twice now, and I think that nobody in the ministry knows what a model is. They never asked anybody who builds one.';

it.each([
  ['a corrected figure', report.replace('12', '14'), true],
  ['a shorter version', report.slice(0, 120), true],
  ['a comment', own, false],
  ['a comment that quotes a little', `${own} “${report.slice(0, 70)}.” ${own}`, false],
  ['nothing', '', false],
  ['another case', report.toUpperCase(), true],
])('%s: %#', (_name, other, shared) => {
  expect(sharesWords(report, other)).toBe(shared);
  expect(sharesWords(other, report)).toBe(shared);
});

it('scripts without blanks are compared sign by sign', () => {
  const chinese = '监管机构周四以数据为由对该公司处以一千二百万欧元罚款,公司表示将提出上诉。';
  expect(sharesWords(chinese, chinese.replace('一千二百', '一千四百'))).toBe(true);
  expect(sharesWords(chinese, '我读了两遍这篇文章,认为部里没有人知道模型是什么。')).toBe(false);
});

it('a text that has words shares them with itself', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), (text) => {
      expect(sharesWords(text, text)).toBe(true);
    }),
  );
});
