/** The title that a story had when the user put others' articles into it; null where its articles alone tell it. */
export const keptTitles = `
ALTER TABLE story_groups ADD COLUMN title TEXT;
`;
