/** `explain --text`: what is read in a text, by which rule, and what gave way to it. */
import { type ExplainedMention, explainText } from '../../../core/extract/explain-text.ts';
import { readArticleFile } from '../../files/read-article-file.ts';
import { type LexiconOptions, lexiconOf } from '../lexicon-option.ts';
import { printJson, printLine } from '../report.ts';
import { lineWidth, wrap } from '../tables/fit.ts';
import { paint } from '../tables/paint.ts';

export interface ExplainTextOptions extends LexiconOptions {
  text: string;
  json?: true;
}

export async function explainFile(options: ExplainTextOptions): Promise<void> {
  const lexicon = lexiconOf(options);
  const articles = await readArticleFile(options.text, true);
  const explained = articles.map((article) => ({
    id: article.id,
    title: article.title,
    mentions: explainText(article, lexicon),
  }));
  if (options.json) return printJson(explained);
  for (const { title, mentions } of explained) {
    await printLine(paint.title(title || options.text));
    for (const mention of mentions) await printMention(mention);
    if (mentions.length === 0) await printLine('Nothing was found in it.');
    await printLine('');
  }
}

async function printMention(mention: ExplainedMention): Promise<void> {
  const { start, end, kind, quote, value, rule, lost } = mention;
  const width = lineWidth();
  for (const line of wrap(`${start}–${end} ${kind} “${quote}”: ${value}`, width))
    await printLine(line);
  await printLine(paint.quiet(`    rule: ${rule}`));
  if (lost.length === 0) return;
  const others = lost.map((one) => `${one.kind} “${one.quote}” (${one.rule})`);
  for (const line of wrap(`gave way: ${others.join('; ')}`, width - 4))
    await printLine(paint.quiet(`    ${line}`));
}
