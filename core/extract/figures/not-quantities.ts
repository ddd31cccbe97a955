/** Numbers that name, number or time something and count nothing: "SB 53", "Section 5", "GPT-5", "23:59". */
import type { Amount } from './amount.ts';
import { isCited } from './not-quantity/citation.ts';
import { isSaying } from './not-quantity/idiom.ts';
import { isHeadingNumber, isLabelled, isLastOf } from './not-quantity/label.ts';
import { isOfLabels } from './not-quantity/label-list.ts';
import { isIndexValue } from './not-quantity/market-index.ts';
import {
  isChipGeneration,
  isGroupOf,
  isModelSize,
  isNamed,
  isProductNumber,
  isStreet,
  isVersion,
} from './not-quantity/name.ts';
import { isSigned } from './not-quantity/sign.ts';
import { isTime } from './not-quantity/time.ts';
import { isOrdinal } from './ordinal.ts';
import type { View } from './view.ts';

/** True where the number is no quantity. `unit`: a unit was read behind it, which only exact labels outweigh. */
export function isNotQuantity(view: View, amount: Amount, unit: boolean): boolean {
  if (amount.prefix) return false;
  return (
    isSigned(view, amount) ||
    isSaying(view, amount) ||
    isCited(view, amount) ||
    isTime(view, amount) ||
    isLabelled(view, amount, unit) ||
    isLastOf(view, amount) ||
    (!unit && isOfLabels(view, amount)) ||
    isHeadingNumber(view, amount) ||
    (amount.form === 'words' && isOrdinal(view, amount.first, amount.next)) ||
    isNamed(view, amount) ||
    isModelSize(view, amount) ||
    isChipGeneration(view, amount) ||
    isGroupOf(view, amount) ||
    isStreet(view, amount) ||
    (!unit && isIndexValue(view, amount)) ||
    (!unit && (isProductNumber(view, amount) || isVersion(view, amount)))
  );
}
