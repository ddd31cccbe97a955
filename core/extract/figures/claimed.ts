/** Which parts of a text belong to something else than a figure: furniture, dates, names of models and laws. */
import type { DateMention, EntityMention, Figure, Span } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import { timeCodes } from './units.ts';

/** A list of spans in order, asked about places that only move forward. */
class Walk<T extends Pick<Span, 'start' | 'end'>> {
  private readonly spans: readonly T[];
  private at = 0;

  constructor(spans: readonly T[]) {
    this.spans = spans;
  }

  over(start: number, end: number): T | null {
    while (this.at < this.spans.length && (this.spans[this.at] as T).end <= start) this.at++;
    const span = this.spans[this.at];
    return span && span.start < end ? span : null;
  }
}

export class Claimed {
  private readonly furniture: Walk<Span>;
  private readonly dates: Walk<DateMention>;
  private readonly names: Walk<EntityMention>;

  constructor(
    furniture: readonly Span[],
    dates: readonly DateMention[],
    entities: readonly EntityMention[],
  ) {
    this.furniture = new Walk(furniture);
    this.dates = new Walk(dates);
    this.names = new Walk(
      entities.filter(({ type, form }) => form === 'name' && (type === 'model' || type === 'law')),
    );
  }

  /** True where the figure is no figure. A length of time within a period ("the past three months") is one. */
  claims(figure: Figure, context: ExtractContext): boolean {
    const { start, end } = figure;
    if (this.furniture.over(start, end)) return true;
    // "House 68–65" looks like a model with its number.
    if (figure.against === undefined && this.names.over(start, end)) return true;
    const date = this.dates.over(start, end);
    if (!date || end - start > date.end - date.start + 12) return false;
    if (!timeCodes.has(figure.unit)) return true;
    // "two days earlier than …" says how long before, "two days earlier" says when.
    const than = /^\s(?:earlier|later|sooner) than\b/u.test(context.text.slice(end, end + 14));
    return date.precision !== 'range' && !than;
  }
}
