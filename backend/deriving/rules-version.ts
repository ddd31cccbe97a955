/**
 * The version of the rules that derive mentions, stories and facts from articles. Raised whenever extraction, grouping
 * or comparison find something else than before: what carries an older version is then derived anew.
 */
export const rulesVersion = '5';
