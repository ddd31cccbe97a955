/** A feed's own interval, what its server asked for, and the site that it belongs to. */
export const feedPace = `
ALTER TABLE feeds ADD COLUMN own_minutes INTEGER;
ALTER TABLE feeds ADD COLUMN rests_until TEXT;
ALTER TABLE feeds ADD COLUMN site TEXT;
`;
