/** Names that a pattern tells: numbers of bills and orders, versions of models. The longest match wins, so the order only breaks ties. */
import type { Rule } from '../../rule.ts';
import { billNumber } from './bill-number.ts';
import { chamberPanel } from './chamber-panel.ts';
import { executiveOrder } from './executive-order.ts';
import { frenchBody } from './french-body.ts';
import { governmentOf } from './government-of.ts';
import { ministryOf } from './ministry-of.ts';
import { modelVersion } from './model-version.ts';
import type { NameValue } from './name-value.ts';
import { shortVersion } from './short-version.ts';
import { smallBody } from './small-body.ts';

export const rules: readonly Rule<NameValue>[] = [
  billNumber,
  executiveOrder,
  modelVersion,
  shortVersion,
  governmentOf,
  ministryOf,
  smallBody,
  chamberPanel,
  frenchBody,
];
