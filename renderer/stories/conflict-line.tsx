/** One conflict of the story in words, unfolded where they are cut, and the way to the next; or that there is none. */
import { useState } from 'react';
import { useRefresh } from '../feeds/refresh.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { leadReading, type OpenStory, useSelection } from '../story-context.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayCount } from '../ui/say.ts';
import { useCut } from '../ui/use-cut.ts';
import { VerdictIcon, verdictWords } from '../ui/verdict.tsx';

/** Characters that one line has room for in a small window. */
const oneLine = 80;

export function ConflictLine({ story }: { story: OpenStory }) {
  const [selection, select] = useSelection();
  const { conflicts } = story;
  // Who reads one to its end reads the next so too.
  const [unfolded, setUnfolded] = useState(false);
  const at = story.conflictAt(selection.fact);
  const shown = conflicts[at];
  const go = (by: 1 | -1) => () => {
    // The one that is shown is the next, where it is not selected yet.
    const isNext = by > 0 && shown?.id !== selection.fact;
    const fact = isNext ? shown : conflicts.at((at + by) % conflicts.length);
    if (!fact) return;
    const reading = leadReading(fact);
    select({
      type: 'fact',
      fact: fact.id,
      article: reading?.article ?? null,
      span: reading ?? null,
    });
  };
  useCommands(conflicts.length > 0 ? { nextConflict: go(1), previousConflict: go(-1) } : {});
  const [isCut, watch] = useCut();
  if (!shown) return <NoConflict story={story} />;
  // For all of them alike, so that stepping from one to the next moves nothing.
  const isLong = conflicts.some(
    ({ label, explanation }) => label.length + explanation.length > oneLine,
  );
  return (
    <div className={`conflict-line ${unfolded ? 'unfolded' : isLong ? 'long' : ''}`}>
      <VerdictIcon verdict="conflict" />
      <b className="is-conflict">{sayCount(conflicts.length, 'conflict')}</b>
      <span key={shown.id} ref={watch} className="what clip" title={shown.explanation}>
        <b>{shown.label}.</b> {shown.explanation}
      </span>
      <span className="steps">
        {(isCut || unfolded) && (
          <IconButton
            icon="down"
            label={unfolded ? 'Shorten the sentence' : 'Show the whole sentence'}
            small
            aria-expanded={unfolded}
            onPress={() => setUnfolded(!unfolded)}
          />
        )}
        {at + 1} of {conflicts.length}
        <IconButton
          icon="left"
          label="Previous conflict"
          shortcut="Shift d"
          small
          onPress={go(-1)}
        />
        <IconButton icon="right" label="Next conflict" shortcut="d" small onPress={go(1)} />
        <kbd>d</kbd>
      </span>
    </div>
  );
}

function NoConflict({ story }: { story: OpenStory }) {
  const { running } = useRefresh();
  if (story.view.summary.comparing && story.facts.length === 0) {
    return (
      <div className="conflict-line" role="status">
        <span className="quiet">
          <Icon name="busy" spin={running} />
        </span>
        <b className="soft">{running ? 'Being compared' : 'Not compared yet'}</b>
        <span className="what clip soft">
          {running
            ? 'What its articles say is lined up as soon as all of them are read.'
            : 'What its articles say is lined up with the next refresh.'}
        </span>
      </div>
    );
  }
  if (story.view.articles.length === 1) {
    return (
      <div className="conflict-line">
        <VerdictIcon verdict="single" />
        <b className="soft">One article</b>
        <span className="what clip soft">There is nothing yet to compare it with.</span>
      </div>
    );
  }
  const counts = (['agree', 'rounding', 'coarser', 'single'] as const)
    .map((verdict) => {
      const count = story.standing.filter((fact) => fact.verdict === verdict).length;
      return count > 0 ? `${count} ${verdictWords[verdict].toLowerCase()}` : null;
    })
    .filter((words) => words !== null);
  const dismissed = story.facts.length - story.standing.length;
  if (dismissed > 0) counts.push(`${dismissed} dismissed`);
  return (
    <div className="conflict-line">
      <VerdictIcon
        verdict={story.standing.some(({ verdict }) => verdict === 'agree') ? 'agree' : 'single'}
      />
      <b className="soft">No conflicts</b>
      <span className="what clip soft">
        {sayCount(story.facts.length, 'fact')}
        {counts.length > 0 && `: ${counts.join(', ')}`}
      </span>
    </div>
  );
}
