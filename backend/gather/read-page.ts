/** An article page, fetched and read. */
import { canonicalAddress, extractArticle, readDocument } from '../../core/article/index.ts';
import { decodeBytes } from '../../core/feed/index.ts';
import { isBinary } from '../../core/feed/is-binary.ts';
import type { ExtractedArticle } from '../../core/model.ts';
import { failure } from './failures.ts';
import type { Failure, FetchOutcome } from './outcome.ts';

/** The article on a fetched page, or why there is none. */
export function readPage(
  outcome: Extract<FetchOutcome, { type: 'read' }>,
): ExtractedArticle | Failure {
  const mediaType =
    (outcome.contentType ?? 'text/html').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!/^text\/|html|xml/.test(mediaType)) {
    return failure(
      'not-an-article',
      `The address answers with a file (${mediaType.slice(0, 60)}) and no web page. Save it and add its text, or look for a page with the article.`,
    );
  }
  // A server's word on the kind of a file is worth little.
  if (isBinary(outcome.bytes)) {
    return failure(
      'not-an-article',
      'The address answers with a binary file and no web page. Save it and add its text, or look for a page with the article.',
    );
  }
  const content = decodeBytes(outcome.bytes, outcome.contentType);
  const article =
    mediaType === 'text/plain' || mediaType === 'text/markdown'
      ? { ...readDocument(content, 'markdown'), url: canonicalAddress(outcome.address) }
      : extractArticle(content, { url: outcome.address });
  if (article.text !== '') return article;
  return failure(
    'not-an-article',
    'The page holds no text that could be read as an article. Open it in a browser, and paste the text if there is one.',
  );
}
