/** Letters for patterns that do without the flag `u`. */

/**
 * Letters of any script, to stand in brackets in a pattern that ignores case. Such a pattern carries no `u`: with both flags
 * V8 makes a class of every letter, and takes many times as long to compile it. Letters beyond the first plane are left out.
 */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';
