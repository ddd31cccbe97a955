/** What a story calls a known outlet, where it never uses the name that is kept for it: "Agence France-Presse", and nowhere "AFP". */
import type { AnalysedArticle } from '../../model.ts';
import { knownOutlets } from './outlets.ts';

const aliasesOf = Map.groupBy(knownOutlets.keys(), (alias) => knownOutlets.get(alias)?.name ?? '');
const letter = /[\p{L}\p{N}]/u;

/** The names to show instead of those that no article of the story has, neither in its text nor as its outlet. */
export function writtenNames(articles: readonly AnalysedArticle[]): ReadonlyMap<string, string> {
  const texts = articles.flatMap(({ outlet, text }) => [outlet, text]);
  const isWritten = (name: string) => texts.some((text) => hasName(text, name));
  const cited = new Set(
    articles.flatMap(({ mentions }) => mentions.attributions.map(({ name }) => name)),
  );
  const written = new Map<string, string>();
  for (const name of cited) {
    const aliases = aliasesOf.get(name) ?? [];
    if (aliases.length < 2 || texts.some((text) => hasNameAlone(text, name, aliases))) continue;
    const [alias] = aliases.filter(isWritten).sort((a, b) => b.length - a.length);
    if (alias) written.set(name, alias.replace(/ news agency$/u, ''));
  }
  return written;
}

/** Whether a text has a name, and not only within a longer one of the same outlet: "CNN Business". */
function hasNameAlone(text: string, name: string, aliases: readonly string[]): boolean {
  if (!hasName(text, name)) return false;
  const longer = aliases.filter((alias) => alias !== name && alias.includes(name));
  return hasName(
    longer.reduce((rest, alias) => rest.replaceAll(alias, ' '), text),
    name,
  );
}

/** Whether a text has a name as words of their own. */
function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + name.length)))
      return true;
  return false;
}
