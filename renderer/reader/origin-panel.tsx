/** What ties an article to its origin, each proof where it stands. */
import type { ArticleCard } from '../../backend/contract/views.ts';
import { useSelection, useStory } from '../story-context.tsx';
import { Icon } from '../ui/icon.tsx';

const proofWords = { says: 'It says so', wire: 'Wire credit', shared: 'Same passage' };

export function OriginPanel({ article }: { article: ArticleCard }) {
  const story = useStory();
  const [selection, select] = useSelection();
  const [origin, ...further] = story.origins(article.id);
  const proofs = origin?.evidence.filter((each) => each.article === article.id) ?? [];
  const copies = story.view.nearDuplicates.filter(({ articles }) => articles.includes(article.id));
  const own = origin?.name === article.outlet;
  return (
    <section className="fact-panel" aria-label="Origin">
      <div className="fact-top">
        <span className="verdict">
          <Icon name="link" /> <b>Origin</b>
        </span>
        <span className="push quiet">{origin?.certain ? 'it is said' : 'inferred'}</span>
      </div>
      <h2>
        {!origin
          ? `${article.outlet} names no source`
          : own
            ? `${article.outlet} reports by itself`
            : `${article.outlet} has it from ${origin.name}`}
      </h2>
      {origin && <p className="why">{origin.why}</p>}
      {further.map(({ name, why }) => (
        <p key={name} className="why">
          It rests on {name} too: {why}
        </p>
      ))}
      <dl className="proofs">
        {proofs.map((proof) => (
          <div key={`${proof.how} ${proof.start}`}>
            <dt>{proofWords[proof.how]}</dt>
            <dd>
              <button
                type="button"
                className="said"
                aria-current={selection.span?.start === proof.start}
                onClick={() => select({ type: 'article', article: article.id, span: proof })}
              >
                “{proof.quote.length > 160 ? `${proof.quote.slice(0, 160)}…` : proof.quote}”
              </button>
            </dd>
          </div>
        ))}
        {copies.map(({ articles, similarity }) => {
          const other = articles[0] === article.id ? articles[1] : articles[0];
          return (
            <div key={other}>
              <dt>Near-identical</dt>
              <dd>
                {story.outlet(other)}, {Math.round(similarity * 100)} % the same
              </dd>
            </div>
          );
        })}
        <div>
          <dt>In this story</dt>
          <dd>{article.why}</dd>
        </div>
      </dl>
    </section>
  );
}
