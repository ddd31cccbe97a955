/** Verdicts that a brief names in words, shown as they are everywhere: icon, word and colour together. */
import type { ReactNode } from 'react';
import type { Verdict } from '../../core/model.ts';
import { VerdictTag, verdicts, verdictWords } from '../ui/verdict.tsx';

const ofWord = new Map(
  verdicts.map((verdict): [string, Verdict] => [verdictWords[verdict], verdict]),
);

/** The head of a discrepancy, "Conflict: Penalty". */
export function HeadInWords({ children }: { children?: ReactNode }) {
  const [first, ...rest] = Array.isArray(children) ? children : [children];
  const end = typeof first === 'string' ? first.indexOf(': ') : -1;
  const verdict = end > 0 ? ofWord.get(first.slice(0, end)) : undefined;
  if (!verdict) return <h4>{children}</h4>;
  return (
    <h4 className="of-verdict">
      <VerdictTag verdict={verdict} />
      <span className="hidden-text">: </span>
      <span>
        {first.slice(end + 2)}
        {rest}
      </span>
    </h4>
  );
}

/** A cell that holds a verdict and nothing else; one that is unsure ends in a question mark. */
export function CellInWords({ children }: { children?: ReactNode }) {
  const [word = '', doubt] = typeof children === 'string' ? children.split(/ (?=\?$)/u) : [];
  const verdict = ofWord.get(word);
  if (!verdict) return <td className={children === '–' ? 'quiet' : undefined}>{children}</td>;
  return (
    <td className="of-verdict">
      <VerdictTag verdict={verdict} small />
      {doubt && <span className="doubt"> ?</span>}
    </td>
  );
}
