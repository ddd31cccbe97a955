/** Articles out of a JSON array of `{id, outlet, url, title, author, published, text}`. */
import { z } from 'zod';
import type { FileArticle } from './file-article.ts';
import { InputError } from './input-error.ts';

const maybe = z
  .string()
  .nullish()
  .transform((value) => (value ? value : null));

const listed = z.array(
  z.object({
    id: z.union([z.string(), z.number()]).transform(String),
    outlet: z.string().nullish(),
    url: maybe,
    title: z.string().nullish(),
    author: maybe,
    published: maybe,
    text: z.string(),
  }),
);

/**
 * Reads a list of articles.
 *
 * @throws InputError where it is not JSON or an article lacks `id` or `text`.
 */
export function listedArticles(json: string): FileArticle[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError(`The file is not JSON: ${(error as Error).message}`);
  }
  const outcome = listed.safeParse(value);
  if (!outcome.success) {
    const [index, field] = outcome.error.issues[0]?.path ?? [];
    throw new InputError(
      `The file is no list of articles: each has an "id" and a "text", but ${sayLack(Number(index), field)}.`,
    );
  }
  return outcome.data.map((article) => ({
    ...article,
    outlet: article.outlet ?? '',
    title: article.title ?? '',
    published: timeOrNull(article.published),
    partial: false,
  }));
}

function sayLack(index: number, field: PropertyKey | undefined): string {
  return field === undefined
    ? `entry ${index + 1} is no object`
    : `"${String(field)}" of entry ${index + 1} is missing or of another kind`;
}

function timeOrNull(text: string | null): string | null {
  return text === null || Number.isNaN(Date.parse(text)) ? null : text;
}
