/** The headline that a page bore when it was last asked for: a feed may call the article by another. */
export const headlines = `
ALTER TABLE page_visits ADD COLUMN headline TEXT;
`;
