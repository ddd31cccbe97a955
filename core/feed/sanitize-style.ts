/** The `style` attributes of feeds without what could load, move over the page or run. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Properties that change how the element itself looks, and nothing around it. */
const harmless = words(`
  azimuth background background-color background-x background-y border-collapse border-color border-spacing border-style caption-side clear color
  cursor direction display elevation empty-cells float font font-family font-size font-style font-variant font-weight
  height letter-spacing line-height list-style-type overflow pause pause-after pause-before pitch pitch-range quotes
  richness speak speak-header speak-numeral speak-punctuation speech-rate stress text-align text-decoration text-indent
  text-transform unicode-bidi vertical-align visibility voice-family volume white-space width word-spacing`);

/** Families of properties with many members (`border-left-width`), by what their names begin with. */
const families = /^(?:border|margin|padding)(?:-[a-z]{1,12}){0,2}$/;

/** Words, numbers with short units, colours and quoted font names; no `url()`, no `expression()`, no escapes. */
const plainValue =
  /^(?:[\s,%.!#\w-]|rgba?\([\d\s,.%]{1,40}\)|'[\w\s-]{0,60}'|"[\w\s-]{0,60}"){1,200}$/i;

/** Lengths of so many digits only serve to push the element out of sight. */
const immense = /\d{5}/;

const maxLength = 2000;

/** The declarations that do no harm, as `name: value;` each; empty where none is left. */
export function sanitizeStyle(style: string): string {
  if (style.length > maxLength) return '';
  return style
    .split(';')
    .map((declaration) => {
      const colon = declaration.indexOf(':');
      const name = declaration.slice(0, Math.max(0, colon)).trim();
      return { name, value: declaration.slice(colon + 1).trimStart() };
    })
    .filter(({ name, value }) => isHarmless(name.toLowerCase(), value))
    .map(({ name, value }) => `${name}: ${value};`)
    .join(' ');
}

function isHarmless(name: string, value: string): boolean {
  if (value === '' || !plainValue.test(value)) return false;
  if (harmless.has(name)) return true;
  return families.test(name) && !immense.test(value.replace(/#\w+/g, ''));
}
