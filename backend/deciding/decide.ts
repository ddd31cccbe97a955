/** Decisions about stories and facts: each is stored, logged and can be taken back. */
import { readComparison } from '../../db/comparisons.ts';
import { inTransaction } from '../../db/connection.ts';
import { type Before, saveLogged } from '../../db/decision-log.ts';
import {
  type DecidedStatus,
  readFactDecisions,
  readMembers,
  type StoryMark,
  saveFactDecision,
  saveMark,
  saveRead,
} from '../../db/decisions.ts';
import { readStory, type StoredStory } from '../../db/stories.ts';
import { NotFoundError } from '../failures.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';
import { matchDecisions } from './match-decisions.ts';
import { noteDismissed } from './note-dismissed.ts';

/** @throws NotFoundError */
export function markStory(workspace: Workspace, id: string, mark: StoryMark, on: boolean): void {
  const words = { pinned: ['Unpinned', 'Pinned'], archived: ['Unarchived', 'Archived'] } as const;
  decide(workspace, id, ({ title }, at) => {
    const articles = readMembers(workspace.library, id);
    const marked = saveMark(workspace.library, id, mark, on, at);
    return {
      what: `${words[mark][on ? 1 : 0]} “${title}”`,
      before: { type: 'mark', mark, articles, marked },
    };
  });
}

/**
 * Marks a story's articles as read or unread, or one of them alone. `quiet`: the window did it by itself, and undo passes
 * over it.
 *
 * @throws NotFoundError
 */
export function markRead(
  workspace: Workspace,
  {
    id,
    read,
    article = null,
    quiet,
  }: { id: string; read: boolean; article?: string | null; quiet: boolean },
): void {
  decide(workspace, id, ({ title }, at) => {
    const articles = saveRead(workspace.library, { story: id, article }, read, at);
    if (articles.length === 0 || quiet) return null;
    return {
      what: `Marked “${title}” as ${read ? 'read' : 'unread'}`,
      before: { type: 'read', articles, read: !read },
    };
  });
}

interface FactChange {
  status?: DecidedStatus | undefined;
  note?: string | undefined;
}

/**
 * What is not given stays as it is.
 *
 * @throws NotFoundError
 */
export function decideFact(
  workspace: Workspace,
  decision: { story: string; fact: string } & FactChange,
): void {
  const { library } = workspace;
  decide(workspace, decision.story, (_, at) => {
    const { facts } = readComparison(library, decision.story);
    const fact = facts.find(({ id }) => id === decision.fact);
    if (!fact) throw new NotFoundError('This fact is not in the story (any more).');
    const former = matchDecisions(facts, readFactDecisions(library, decision.story))[fact.id];
    const { status = former?.status ?? 'unchecked', note = former?.note ?? '' } = decision;
    const row = saveFactDecision(library, fact, { status, note, at });
    noteDismissed(library, decision.story, facts);
    return {
      what: sayDecision(fact.label, decision, former?.status ?? 'unchecked'),
      before: { type: 'fact', decision: row },
    };
  });
}

function sayDecision(label: string, { status, note }: FactChange, former: DecidedStatus): string {
  if (status === undefined || (note !== undefined && status === former))
    return `${note ? 'Wrote' : 'Removed'} the note on “${label}”`;
  if (status === 'unchecked') return `Took the mark “${former}” off “${label}”`;
  return `Marked “${label}” as ${status}`;
}

function decide(
  workspace: Workspace,
  id: string,
  carryOut: (story: StoredStory, at: string) => { what: string; before: Before } | null,
): void {
  const { library } = workspace;
  inTransaction(library, () => {
    const story = readStory(library, id);
    if (story === null) throw new NotFoundError('This story is not in the library (any more).');
    const at = timeOf(workspace);
    const logged = carryOut(story, at);
    if (logged) saveLogged(library, { at, ...logged });
  });
  announce(workspace, { stories: [id] });
}
