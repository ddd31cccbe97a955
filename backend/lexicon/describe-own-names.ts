/** The user's own file of names: what was read of it when Parallax started, and whether it is another one by now. */
import type { OwnNames } from '../contract/views.ts';
import { InputError } from '../files/input-error.ts';
import { lexiconPath, type Rules, readOwnRules } from './read-lexicon.ts';

/** `rules` are those that articles are read by. */
export function describeOwnNames(dataDirectory: string, rules: Rules): OwnNames {
  const read = { path: lexiconPath(dataDirectory), read: rules.own };
  try {
    const { version } = readOwnRules(dataDirectory);
    return { ...read, changed: version !== rules.version, fault: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...read, changed: true, fault: error.message };
  }
}
