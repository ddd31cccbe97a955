/** Dates of a feed that can be read in two ways, read as the feed means them. */
import {
  type DateOrder,
  findDateOrder,
  needsOrder,
  type Whereabouts,
} from '../article/date-order.ts';
import { readTimestamp } from '../article/read-timestamp.ts';

/** How a feed writes day and month; asked only where a date needs it. */
export type AskOrder = () => DateOrder | null;

/** So many dates of a feed tell how it writes them. */
const mostDates = 200;

/** `writtenDates` are those of its entries, in their order. */
export function createAskOrder(writtenDates: () => string[], where: Whereabouts): AskOrder {
  let found: { order: DateOrder | null } | null = null;
  return () => {
    found ??= { order: findDateOrder(writtenDates().slice(0, mostDates), where) };
    return found.order;
  };
}

export function readInContext(written: string, askOrder: AskOrder): string | null {
  return readTimestamp(written, needsOrder(written) ? askOrder() : null);
}
