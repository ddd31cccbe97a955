/** Time zones as feeds and newsrooms write them. */

/** Minutes east of UTC; RFC 822's zones, and those that newsrooms write. */
const zones: Readonly<Record<string, number>> = {
  ...{ ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 60, bst: 60, cet: 60, cest: 120, met: 60 },
  ...{ mest: 120, mez: 60, mesz: 120, eet: 120, eest: 180, msk: 180, trt: 180, idt: 180 },
  ...{ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
  ...{ akst: -540, akdt: -480, hst: -600, ast: -240, adt: -180, nst: -210, ndt: -150 },
  ...{ brt: -180, brst: -120, art: -180, clt: -240, clst: -180, cot: -300, pet: -300, vet: -240 },
  ...{ wat: 60, cat: 120, sast: 120, eat: 180, gst: 240, pkt: 300, ist: 330, npt: 345, ict: 420 },
  ...{ wib: 420, hkt: 480, sgt: 480, pht: 480, jst: 540, kst: 540 },
  ...{ awst: 480, acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780 },
};

/** Where the name stands for both times of the year, the place decides. */
const places: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
};

/** Nothing, an offset, a name, a place of the tz database, or an offset with one of the others behind it. */
const written =
  /^(?:(?:utc|gmt)?\s?([+-])(\d{1,2})(?::?(\d\d))?)?\s?([a-z]{1,5}|[a-z]{3,14}\/[a-z_]{2,30}(?:\/[a-z_]{2,30})?)?$/i;

/**
 * Minutes east of UTC at a local time (`local` are milliseconds as if it were UTC); 0 where no zone is said, null where
 * what is said is no zone that is known.
 */
export function readOffset(zone: string, local: number): number | null {
  const bare = zone.replace(/\s{0,3}(?:\([^()]{0,60}\)|\[[^[\]]{0,60}\])$/, '').trim();
  const match = written.exec(bare);
  if (!match) return null;
  const [, sign, hours, minutes, name = ''] = match;
  const named = name === '' ? 0 : readName(name, local);
  if (sign === undefined || named === null) return named ?? null;
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  return offset > 14 * 60 || Number(minutes ?? 0) > 59 ? null : offset * (sign === '-' ? -1 : 1);
}

function readName(name: string, local: number): number | null {
  const lower = name.toLowerCase();
  const place = places[lower] ?? (name.includes('/') ? name : null);
  if (place !== null) return offsetAt(place, local);
  // Military letters are often wrong, and say no more than UTC (RFC 2822).
  return zones[lower] ?? (lower.length === 1 ? 0 : null);
}

const formats = new Map<string, Intl.DateTimeFormat | null>();
const maxFormats = 500;

function offsetAt(place: string, local: number): number | null {
  const format = formats.get(place) ?? formatOf(place);
  if (formats.size < maxFormats) formats.set(place, format);
  if (format === null) return null;
  const offset = (at: number) => minutesIn(format, at);
  // The clock's own change lies hours off at most, so that the second look has the right side of it.
  return offset(local - offset(local) * 60_000);
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}

/** "GMT-04:00" → -240, "GMT" → 0. */
function minutesIn(format: Intl.DateTimeFormat, at: number): number {
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
}
