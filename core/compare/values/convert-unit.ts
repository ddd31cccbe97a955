/** Units in terms of one another, where the conversion is exact. */

export interface Scale {
  /** The unit that all of its kind are brought to. */
  base: string;
  factor: number;
}

/** Months and years stay apart from days, because a month has no fixed length. */
const scales = new Map<string, Scale>(
  Object.entries({
    d: {
      ns: 1 / 86_400e9,
      us: 1 / 86_400e6,
      ms: 1 / 86_400e3,
      s: 1 / 86_400,
      min: 1 / 1440,
      h: 1 / 24,
      d: 1,
      wk: 7,
    },
    mo: { mo: 1, a: 12 },
    W: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
    'W.h': {
      'W.h': 1,
      'kW.h': 1e3,
      'MW.h': 1e6,
      'GW.h': 1e9,
      'TW.h': 1e12,
      Wh: 1,
      kWh: 1e3,
      MWh: 1e6,
      GWh: 1e9,
      TWh: 1e12,
    },
    m: {
      nm: 1e-9,
      um: 1e-6,
      mm: 1e-3,
      cm: 1e-2,
      dm: 0.1,
      m: 1,
      km: 1e3,
      '[mi_i]': 1609.344,
      '[ft_i]': 0.3048,
      '[in_i]': 0.0254,
      '[yd_i]': 0.9144,
    },
    g: { ug: 1e-6, mg: 1e-3, g: 1, kg: 1e3, t: 1e6, kt: 1e9, Mt: 1e12 },
    By: { By: 1, kBy: 1e3, MBy: 1e6, GBy: 1e9, TBy: 1e12, PBy: 1e15 },
    Hz: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9 },
    m2: { m2: 1, km2: 1e6, har: 1e4 },
    l: { ml: 1e-3, l: 1 },
  }).flatMap(([base, factors]) =>
    Object.entries(factors).map(([unit, factor]) => [unit, { base, factor }] as const),
  ),
);

/** Average length of a month in days, for telling whether 90 days may stand for three months. */
export const daysPerMonth = 30.44;

/** The base unit and how many of it one is; a unit that is nobody's multiple is its own base. */
export function scaleOf(unit: string): Scale {
  return scales.get(unit) ?? { base: unit, factor: 1 };
}

/** Whether a unit is a currency, by its code (ISO 4217). */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Currencies of which each is called a dollar where it is spent. */
export const dollars: ReadonlySet<string> = new Set(
  'USD AUD BBD BSD BZD CAD FJD GYD HKD JMD NAD NZD SGD TTD TWD'.split(' '),
);

/** True for units of time, months and years included. */
export function isTime(unit: string): boolean {
  const { base } = scaleOf(unit);
  return base === 'd' || base === 'mo';
}
