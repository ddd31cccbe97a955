/** What the page and the desktop shell around it say to each other besides the contract; in a browser nobody answers. */

/** The page's message that comes with the port to the backend, and the channel by which the shell sends it. */
export const portMessage = 'parallax:port';

/** Type of the page's message of its theme, and the channel by which it goes on to the shell. */
export const themeMessage = 'parallax:theme';

/** As Electron's `nativeTheme` has them. */
const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}
