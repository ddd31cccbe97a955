/** The language of an article was stored, and nothing ever asked for it. */
export const withoutLanguages = `
ALTER TABLE revisions DROP COLUMN lang;
`;
