/** Letters for patterns that do without the flag `u`. */

/**
 * Letters of any script, to stand in brackets in a pattern that ignores case: `(?-i:[…])`, since they are of both cases, and
 * V8 takes five times as long to compile a pattern for which it must add the other case of every letter. Such a pattern carries
 * no `u`, with which that is done once more. Letters beyond the first plane are left out.
 */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';
