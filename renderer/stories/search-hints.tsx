/** What a search can hold, shown under the empty field; a press puts it there. */
import { Button } from 'react-aria-components';

const hints: [insert: string, words: string][] = [
  ['"export controls"', 'these words, in this order'],
  ['fine OR penalty', 'one of these words is enough'],
  ['outlet:', 'of one outlet, outlet:reuters'],
  ['entity:', 'that mention a name, entity:"European Commission"'],
  ['before:', 'reported before a day, month or year, before:2026-07'],
  ['after:', 'reported after it has ended, after:2025 from 1 January 2026'],
  ['conflict:yes', 'that stand against another article'],
  ['-', 'in front of any of these leaves out what fits'],
];

export function SearchHints({ onInsert }: { onInsert: (words: string) => void }) {
  return (
    <section className="search-hints" aria-label="What a search can hold">
      <p>Words that must all occur, and:</p>
      {hints.map(([insert, words]) => (
        <Button key={insert} className="search-hint" onPress={() => onInsert(insert)}>
          <code>{insert}</code> <span>{words}</span>
        </Button>
      ))}
    </section>
  );
}
