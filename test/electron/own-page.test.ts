/** The window stays on its own page: what counts as that page, and what does not. */
import { expect, test } from 'vitest';
import { isOwnPage } from '../../electron/own-page.ts';

test.each(['parallax://app/', 'parallax://app/index.html?x#y', 'parallax://app'])(
  '%s is the app’s own',
  (address) => expect(isOwnPage(address)).toBe(true),
);

test.each([
  'file:///etc/passwd',
  'data:text/html,<script>0</script>',
  'about:blank',
  'blob:parallax://app/0f0e',
  'javascript:alert(1)',
  'parallax://evil/',
  'parallax://app.evil/',
  'parallax://app:81/',
  'parallax:app',
  'parallax-x://app/',
  'https://app/',
  '',
])('%s is not', (address) => expect(isOwnPage(address)).toBe(false));
