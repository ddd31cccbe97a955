/** An article page, read: the body without the furniture, and who published it when. */
import type { ExtractedArticle } from '../model.ts';

export interface ExtractArticleOptions {
  /** The address the page came from; relative links are resolved against it. */
  url?: string | null;
}

/** Reads an article page. `text` is empty where the page holds no article; it never throws on bad HTML. */
export function extractArticle(
  _html: string,
  options: ExtractArticleOptions = {},
): ExtractedArticle {
  return {
    title: null,
    byline: null,
    outlet: null,
    published: null,
    modified: null,
    lang: null,
    url: options.url ?? null,
    text: '',
    partial: false,
  };
}
