/** The Markdown of a brief as it will look: no HTML, no pictures, addresses open outside. */
import { memo, useDeferredValue, useMemo } from 'react';
import Markdown, { type Components, type Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { useGrowing } from '../ui/use-growing.ts';
import { type BriefPiece, type BriefPieces, splitBrief } from './split-brief.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { CellInWords, HeadInWords } from './verdict-words.tsx';

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
  // The page has its own heading of the first level, and the brief stands below it.
  h1: ({ children }) => <h2>{children}</h2>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <HeadInWords>{children}</HeadInWords>,
  td: ({ children }) => <CellInWords>{children}</CellInWords>,
};

/** The rows of a long table that come one after the other into the same one. */
const rows: Components = { ...components, table: ({ children }) => children };
const moreRows: Components = { ...rows, thead: () => null };

/** Each is read by itself: as many take no longer than a piece. */
const notesAStep = 4;

export default memo(function BriefPreview({ markdown }: { markdown: string }) {
  const { front, body } = splitFrontMatter(markdown);
  const { pieces, notes } = useMemo(() => splitBrief(body), [body]);
  const steps = pieces.length + Math.ceil(notes.length / notesAStep);
  // A long brief is drawn in pieces, so that keys go on meanwhile.
  const drawn = useGrowing(steps, 0);
  return (
    <div className="brief-text" aria-busy={drawn < steps}>
      {front && (
        <details className="front-matter">
          <summary>front matter · {listKeys(front).join(', ')}</summary>
          <pre>{front}</pre>
        </details>
      )}
      {groupTables(pieces.slice(0, drawn)).map((group, index) => {
        // What stands in a place is drawn anew only where it changes.
        const key = `piece ${index}`;
        const [first] = group;
        if (!first?.table) return first && <Piece key={key} {...first} />;
        return (
          <table key={key}>
            {group.map((piece, part) => {
              const partKey = `part ${part}`;
              return <Piece key={partKey} {...piece} />;
            })}
          </table>
        );
      })}
      {notes.length > 0 && drawn > pieces.length && (
        <section className="footnotes" aria-label="Footnotes">
          <ol>
            {notes.slice(0, (drawn - pieces.length) * notesAStep).map((note) => (
              <Note key={note.name} {...note} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
});

/** The pieces of one table together, any other by itself. */
function groupTables(pieces: readonly BriefPiece[]): BriefPiece[][] {
  const groups: BriefPiece[][] = [];
  for (const piece of pieces) {
    if (piece.table === 'goes on') groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

const Piece = memo(function Piece({ text, firsts, table }: BriefPiece) {
  // Where options change much, pieces are drawn in slices too, while those before stay.
  const shown = useDeferredValue(text);
  const elements = table === null ? components : table === 'begins' ? rows : moreRows;
  return useMemo(
    () => <Read text={shown} options={referTo(firsts)} elements={elements} />,
    [shown, firsts, elements],
  );
});

const Note = memo(function Note({ name, text }: BriefPieces['notes'][number]) {
  return (
    <li id={`note-${name}`}>
      <Read text={text} />{' '}
      <a href={`#reference-${name}`} className="inside" aria-label={`Back to reference ${name}`}>
        ↩
      </a>
    </li>
  );
});

interface ReadProps {
  text: string;
  options?: Options['remarkRehypeOptions'];
  elements?: Components;
}

function Read({ text, options, elements = components }: ReadProps) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      remarkRehypeOptions={options}
      components={elements}
      disallowedElements={['img']}
      skipHtml
    >
      {text}
    </Markdown>
  );
}

/** Draws a reference to a footnote under its own name; the first one in the brief is where the footnote leads back to. */
function referTo(firsts: string): Options['remarkRehypeOptions'] {
  const seen = new Set<string>();
  return {
    handlers: {
      footnoteReference(_, { identifier: name }: { identifier: string }) {
        const isFirst = firsts.includes(` ${name} `) && !seen.has(name);
        seen.add(name);
        const link = {
          type: 'element' as const,
          tagName: 'a',
          properties: {
            href: `#note-${name}`,
            ...(isFirst && { id: `reference-${name}` }),
          },
          children: [{ type: 'text' as const, value: name }],
        };
        return { type: 'element', tagName: 'sup', properties: {}, children: [link] };
      },
    },
  };
}

function listKeys(front: string): string[] {
  return front
    .split('\n')
    .filter((line) => /^[a-z]/i.test(line) && line.includes(':'))
    .map((line) => line.slice(0, line.indexOf(':')));
}
