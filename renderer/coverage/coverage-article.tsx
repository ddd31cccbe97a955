/** One article in the coverage: when, who, the words that tie it to its origin, what only it says, where it conflicts. */
import type { ArticleCard } from '../../backend/contract/views.ts';
import { useStory } from '../story-context.tsx';
import { Check } from '../ui/check.tsx';
import { sayDay, sayOffset, sayTime } from '../ui/say.ts';
import { VerdictIcon } from '../ui/verdict.tsx';
import type { CoverageSums } from './coverage-sums.ts';

interface CoverageArticleProps {
  article: ArticleCard;
  current: boolean;
  /** True for the last of its origin. */
  last: boolean;
  /** True for a near-duplicate of the one above. */
  copy?: boolean;
  /** Whether it is ticked; null while articles are not being chosen. */
  chosen: boolean | null;
  sums: CoverageSums;
  onOpen: (article: ArticleCard) => void;
  onChoose: (article: ArticleCard) => void;
}

export function CoverageArticle(props: CoverageArticleProps) {
  const { article, current, last, copy, chosen, sums, onOpen, onChoose } = props;
  const { tally, zones } = sums;
  const story = useStory();
  const { facts, own, conflicts } = tally(article.id);
  const [origin, ...further] = story.origins(article.id);
  const proofs = origin?.evidence.filter((each) => each.article === article.id) ?? [];
  const time = article.published && sayTime(article.published);
  const offset = article.published && sayOffset(article.published);
  return (
    <>
      <td className={chosen === null ? 'tree' : 'tree choosing'}>
        {chosen !== null && (
          <Check
            label={`Choose the article of ${article.outlet || 'an unknown outlet'}`}
            checked={chosen}
            onChange={() => onChoose(article)}
          />
        )}
        {!copy && <i className="twig" />}
        {(!copy || !last) && <i className={last ? 'stem last' : 'stem'} />}
      </td>
      <td className="when">
        {article.published ? sayDay(article.published, false) : '–'} {time}
        <small>
          {zones && offset}
          {article.revisions > 1
            ? ` changed ${article.changed ? sayDay(article.changed, false) : ''}`
            : ''}
          {!article.published && 'date not shown'}
        </small>
      </td>
      <td>
        <button
          type="button"
          className="what"
          aria-current={current}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey) onChoose(article);
            else onOpen(article);
          }}
        >
          <span className="clip">
            <b>{article.outlet || 'Unknown outlet'}</b>{' '}
            <bdi className={article.read ? '' : 'unread'}>
              {article.title || 'No headline found'}
            </bdi>
          </span>
          <span className="clip proof">
            {proofs[0] ? <q>{proofs[0].quote}</q> : article.why}
            {proofs.length > 1 && ` and ${proofs.length - 1} more`}
            {further.length > 0 && ` · rests on ${further.map(({ name }) => name).join(', ')} too`}
            {article.partial && ' · only a part could be read'}
          </span>
        </button>
      </td>
      <td className="own">
        <span
          className={facts > 0 ? 'meter' : 'meter none'}
          style={{ width: `${(facts / Math.max(1, story.facts.length)) * 100}%` }}
        >
          <i style={{ width: `${facts > 0 ? (own / facts) * 100 : 0}%` }} />
        </span>
        {own} of {facts}
      </td>
      <td className="right">
        {conflicts > 0 ? (
          <span className="verdict is-conflict">
            <VerdictIcon verdict="conflict" small />
            {conflicts}
          </span>
        ) : (
          <span className="quiet">–</span>
        )}
      </td>
    </>
  );
}
