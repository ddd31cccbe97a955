/** Names a question of how much: shares, measures, factors, votes. */
import type { FactKind } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { isStopWord } from '../frames/stop-words.ts';
import { scaleOf } from '../values/convert-unit.ts';
import { nameDuration } from './name-duration.ts';
import { nameMoney } from './name-money.ts';
import type { QuestionName } from './name-question.ts';
import { excerptOf, mostFrequent, nearestActor } from './phrases.ts';
import { capitalize } from './say-list.ts';

export function nameAmount(cluster: Cluster, kind: FactKind): QuestionName {
  if (kind === 'money') return nameMoney(cluster);
  if (kind === 'percent') return namePercent(cluster);
  if (kind === 'duration') return nameDuration(cluster);
  if (kind === 'vote') return nameVote(cluster);
  if (kind === 'ratio') return inWords(cluster, 'By what factor');
  return nameMeasure(cluster);
}

function inWords(cluster: Cluster, asked: string): QuestionName {
  const words = excerptOf(cluster);
  return { label: words, question: `${asked}: ${words}?` };
}

function namePercent(cluster: Cluster): QuestionName {
  const whole = mostFrequent(cluster.members.flatMap(({ frame }) => wholeOf(frame.after)));
  if (whole) return { label: `Share of ${whole}`, question: `What share of ${whole}?` };
  const change = cluster.members.find(({ frame }) => frame.change)?.frame.change;
  const actor = nearestActor(cluster);
  if (!change || !actor) return inWords(cluster, 'What percentage');
  const [label, verb] = change === 'up' ? ['Rise', 'rise'] : ['Fall', 'fall'];
  return {
    label: `${label} (${actor})`,
    question: `By what percentage did it ${verb} (${actor})?`,
  };
}

/** "of the committee's members who" → "committee's members". */
function wholeOf(after: string): string[] {
  const of =
    /^\s+of\s+(?:(?:the|its|their|all|his|her|our|those|these)\s+)?((?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+)/u.exec(
      after.slice(0, 60),
    );
  const words = of?.[1]?.split(/\s+/u) ?? [];
  const stop = words.findIndex(
    (word) => isStopWord(word.toLowerCase()) || /(?:ed|ing)$/u.test(word),
  );
  const kept = stop < 0 ? words.slice(0, 3) : words.slice(0, stop);
  return kept.length ? [kept.join(' ')] : [];
}

/** Who votes, as it stands near a tally. */
const chamber =
  /\b(senate|house|assembly|parliament|congress|council|committee|commission|court|board|bundestag|lords|commons|subcommittee|panel)\b/giu;

function nameVote(cluster: Cluster): QuestionName {
  const who = mostFrequent(
    cluster.members.flatMap(({ frame }) => {
      const before = [...frame.before.slice(-160).matchAll(chamber)].at(-1)?.[1];
      const found = before ?? [...frame.after.slice(0, 80).matchAll(chamber)][0]?.[1];
      return found ? [found.toLowerCase()] : [];
    }),
  );
  if (!who) return { label: 'Vote', question: 'What was the vote?' };
  const name = capitalize(who);
  return { label: `${name} vote`, question: `What was the vote in the ${name}?` };
}

/** What is measured in a unit, by its base. */
const measured: Record<string, string> = {
  W: 'Power',
  'W.h': 'Electricity',
  m: 'Distance',
  m2: 'Area',
  g: 'Weight',
  By: 'Data',
  Hz: 'Frequency',
  l: 'Volume',
};

function nameMeasure(cluster: Cluster): QuestionName {
  const { reading, frame } = cluster.members[0] as Cluster['members'][number];
  const unit = reading.value.type === 'figure' ? reading.value.figure.unit : '';
  if (unit === 'FLOP') {
    const trains = /\btrain/iu.test(`${frame.before.slice(-80)} ${frame.after.slice(0, 60)}`);
    const label = trains ? 'Training compute' : 'Compute';
    return { label, question: `How much ${label.toLowerCase()}?` };
  }
  if (unit === 'years old') {
    const person = cluster.members.find((member) => member.frame.owner)?.frame.owner;
    return person
      ? { label: `Age of ${person}`, question: `How old is ${person}?` }
      : { label: 'Age', question: `How old: ${excerptOf(cluster)}?` };
  }
  const actor = nearestActor(cluster);
  const what = measured[scaleOf(unit).base];
  if (!what) return inWords(cluster, 'How much');
  return {
    label: actor ? `${what} (${actor})` : what,
    question: `How much ${what.toLowerCase()}: ${excerptOf(cluster)}?`,
  };
}
