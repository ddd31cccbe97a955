/** An article in two versions, for whoever needs one that was changed after it came out. */

export const title = 'Ministry bars firms from the register';
export const first = `<p>The ministry barred 12 firms from the register on June 24, 2026, Anna Weber said.</p>
<p>The firms may appeal within a month, the ministry added in a statement.</p>
<p>An older list was withdrawn in spring.</p>`;
export const second = first
  .replace('12 firms', '14 firms')
  .replace('An older list was withdrawn in spring.', 'The register opened two years ago.');
