/** Units by the words and abbreviations that name them (UCUM codes). */

/** Time: the code, and how many of it one is. */
export const timeUnits = new Map<string, { code: string; factor: number }>(
  (
    [
      ['second', 's', 1],
      ['sec', 's', 1],
      ['minute', 'min', 1],
      ['min', 'min', 1],
      ['hour', 'h', 1],
      ['hr', 'h', 1],
      ['day', 'd', 1],
      ['weekday', 'd', 1],
      ['night', 'd', 1],
      ['week', 'wk', 1],
      ['fortnight', 'wk', 2],
      ['month', 'mo', 1],
      ['quarter', 'mo', 3],
      ['year', 'a', 1],
      ['yr', 'a', 1],
      ['decade', 'a', 10],
      ['century', 'a', 100],
      ['millennium', 'a', 1000],
      ['millisecond', 'ms', 1],
      ['microsecond', 'us', 1],
      ['nanosecond', 'ns', 1],
    ] as const
  ).flatMap(([word, code, factor]) => [
    [word, { code, factor }],
    [pluralOf(word), { code, factor }],
  ]),
);

function pluralOf(word: string): string {
  if (word === 'century') return 'centuries';
  if (word === 'millennium') return 'millennia';
  return `${word}s`;
}

/** Words that stand between a number and its time unit and change nothing about its length. */
export const timeModifiers = new Set(
  'business working calendar consecutive straight full legislative more additional extra further long whole solid successive fiscal trading school light'.split(
    ' ',
  ),
);

const words: Record<string, string> = {
  '[mi_i]': 'mile miles',
  '[ft_i]': 'foot feet ft',
  '[in_i]': 'inch inches',
  '[yd_i]': 'yard yards',
  '[acr_us]': 'acre acres',
  '[lb_av]': 'pound pounds lb lbs',
  '[oz_av]': 'ounce ounces oz',
  '[gal_us]': 'gallon gallons',
  '[bbl_us]': 'barrel barrels',
  '[tbs_us]': 'tablespoon tablespoons tbsp',
  '[tsp_us]': 'teaspoon teaspoons tsp',
  '[cup_us]': 'cup cups',
  '[HP]': 'horsepower hp',
  '[kn_i]': 'knot knots',
  '[nmi_i]': 'nautical-mile nautical-miles',
  t: 'ton tons tonne tonnes metric-ton metric-tons metric-tonne metric-tonnes',
  kt: 'kiloton kilotons',
  Mt: 'megaton megatons megatonne megatonnes',
  '[sft_i]': 'square-foot square-feet sq-ft',
  '[syd_i]': 'square-yard square-yards',
  '[smi_us]': 'square-mile square-miles sq-mi',
  '[cft_i]': 'cubic-foot cubic-feet',
  m: 'metre metres meter meters',
  km: 'kilometre kilometres kilometer kilometers km kms',
  cm: 'centimetre centimetres centimeter centimeters cm',
  mm: 'millimetre millimetres millimeter millimeters',
  dm: 'decimetre decimetres decimeter decimeters dm',
  um: 'micrometre micrometres micrometer micrometers micron microns',
  nm: 'nanometre nanometres nanometer nanometers nm',
  pm: 'picometre picometres picometer picometers',
  m2: 'square-metre square-metres square-meter square-meters sq-m',
  km2: 'square-kilometre square-kilometres square-kilometer square-kilometers sq-km',
  m3: 'cubic-metre cubic-metres cubic-meter cubic-meters',
  har: 'hectare hectares ha',
  g: 'gram grams gramme grammes',
  kg: 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs',
  mg: 'milligram milligrams mg',
  ug: 'microgram micrograms microgramme microgrammes',
  l: 'litre litres liter liters',
  ml: 'millilitre millilitres milliliter milliliters ml',
  W: 'watt watts',
  kW: 'kilowatt kilowatts kw',
  MW: 'megawatt megawatts mw',
  GW: 'gigawatt gigawatts gw',
  TW: 'terawatt terawatts tw',
  'W.h': 'watt-hour watt-hours wh',
  'kW.h': 'kilowatt-hour kilowatt-hours kwh',
  'MW.h': 'megawatt-hour megawatt-hours mwh',
  'GW.h': 'gigawatt-hour gigawatt-hours gwh',
  'TW.h': 'terawatt-hour terawatt-hours twh',
  V: 'volt volts',
  J: 'joule joules',
  Hz: 'hertz hz',
  kHz: 'kilohertz khz',
  MHz: 'megahertz mhz',
  GHz: 'gigahertz ghz',
  By: 'byte bytes',
  kBy: 'kilobyte kilobytes kb',
  MBy: 'megabyte megabytes mb',
  GBy: 'gigabyte gigabytes gb',
  TBy: 'terabyte terabytes tb',
  PBy: 'petabyte petabytes pb',
  EBy: 'exabyte exabytes eb',
  bit: 'bit bits',
  Mbit: 'megabit megabits',
  Gbit: 'gigabit gigabits gbit',
  Tbit: 'terabit terabits tbit',
  'Mbit/s': 'mbps',
  'Gbit/s': 'gbps',
  'Tbit/s': 'tbps',
  '[mi_i]/h': 'mph',
  'km/h': 'kph kmph',
  cal: 'calorie calories',
  kcal: 'kilocalorie kilocalories kcal',
  deg: 'degree degrees',
  rad: 'radian radians rad',
  dB: 'decibel decibels db',
  '[ly]': 'light-year light-years',
  FLOP: 'flop flops floating-point-operation floating-point-operations',
};

/** Measures by word; two words are joined by a hyphen. */
export const measures = new Map<string, string>(
  Object.entries(words).flatMap(([code, list]) =>
    list.split(' ').map((word) => [word, code] as [string, string]),
  ),
);

/** One-letter and case-bound symbols that count only right behind the digits: "75m", "5V". */
export const attachedSymbols = new Map<string, string>(
  Object.entries({
    m: 'm',
    g: 'g',
    l: 'l',
    L: 'l',
    t: 't',
    s: 's',
    h: 'h',
    W: 'W',
    V: 'V',
    A: 'A',
    J: 'J',
    mm: 'mm',
    pm: 'pm',
    ft: '[ft_i]',
    in: '[in_i]',
    mi: '[mi_i]',
    yd: '[yd_i]',
    hr: 'h',
    hrs: 'h',
    min: 'min',
    mins: 'min',
    ms: 'ms',
  }),
);

/** First words of all measures, temperatures too, in lower case. */
export const measureStarts: ReadonlySet<string> = new Set([
  ...[...measures.keys()].map((words) => words.split('-')[0] as string),
  ...[...attachedSymbols.keys()].map((symbol) => symbol.toLowerCase()),
  ...'celsius celcius centigrade fahrenheit farenheit deg c f'.split(' '),
]);

/** Symbols with a prefix of size and the number of the FLOP they count: "exaflops", "PFLOPS". */
export const computePrefixes = new Map<string, number>([
  ['', 1],
  ['mega', 1e6],
  ['giga', 1e9],
  ['g', 1e9],
  ['tera', 1e12],
  ['t', 1e12],
  ['peta', 1e15],
  ['p', 1e15],
  ['exa', 1e18],
  ['e', 1e18],
  ['zetta', 1e21],
  ['yotta', 1e24],
]);

/** The codes of `timeUnits`. */
export const timeCodes: ReadonlySet<string> = new Set(
  [...timeUnits.values()].map(({ code }) => code),
);

const shares = new Set(['%', 'pp', 'bp', 'x']);
/** True for units that say a part or a multiple of something. */
export const isShare = (unit: string) => shares.has(unit);

/** True for an ISO 4217 code. */
const currencyCode = /^[A-Z]{3}$/u;
export const isMoney = (unit: string) => currencyCode.test(unit);
