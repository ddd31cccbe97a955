/** The Markdown of a brief as it will look: no HTML, no pictures, addresses open outside. */
import { memo, useDeferredValue } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { splitFrontMatter } from './split-front-matter.ts';

const components: Components = {
  a: ({ children, href, id, ...rest }) => {
    const inside = href?.startsWith('#');
    return (
      <a
        id={id}
        href={href}
        aria-label={rest['aria-label']}
        className={inside ? 'inside' : 'outside'}
        {...(inside ? {} : { target: '_blank', rel: 'noopener noreferrer' })}
      >
        {children}
      </a>
    );
  },
  input: ({ checked }) => (checked ? '☑ ' : '☐ '),
};

export default memo(function BriefPreview({ markdown }: { markdown: string }) {
  // A long brief is drawn in slices, so that keys go on meanwhile.
  const shown = useDeferredValue(markdown, '');
  const { front, body } = splitFrontMatter(shown);
  return (
    <div className="brief-text">
      {front && (
        <details className="front-matter">
          <summary>front matter · {listKeys(front).join(', ')}</summary>
          <pre>{front}</pre>
        </details>
      )}
      <Markdown
        remarkPlugins={[remarkGfm]}
        components={components}
        disallowedElements={['img']}
        skipHtml
      >
        {body}
      </Markdown>
    </div>
  );
});

function listKeys(front: string): string[] {
  return front
    .split('\n')
    .filter((line) => /^[a-z]/i.test(line) && line.includes(':'))
    .map((line) => line.slice(0, line.indexOf(':')));
}
