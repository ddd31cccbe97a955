/** The lexicon that Parallax comes with. */
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { laboratories } from './laboratories.ts';
import { laws } from './laws.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { models } from './models.ts';
import { noMentions } from './no-mentions.ts';
import { offices } from './offices.ts';
import { outlets } from './outlets.ts';
import { parseLexicon } from './parse.ts';
import { people } from './people.ts';
import { publicBodies } from './public-bodies.ts';
import { regions } from './regions.ts';
import { towns } from './towns.ts';
import { worldBodies } from './world-bodies.ts';

export type { Lexicon } from './lexicon.ts';

/** Where two files share a name, the later one has it: New York the place, not the newspaper. */
const sources = [
  noMentions,
  outlets,
  laboratories,
  models,
  people,
  laws,
  towns,
  worldBodies,
  publicBodies,
  offices,
  cities,
  regions,
  countries,
];

export const standardLexicon: Lexicon = extendLexicon('');

/** The standard lexicon with a user's own file on top. @throws LexiconError where the file cannot be read. */
export function extendLexicon(own: string): Lexicon {
  return createLexicon([...sources.flatMap(parseLexicon), ...parseLexicon(own)]);
}
