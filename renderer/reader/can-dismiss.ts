/** Whether a verdict on a fact can be put aside: only one that tells of a difference. */
import type { Fact } from '../../core/model.ts';

export function canDismiss({ verdict }: Fact): boolean {
  return verdict !== 'agree' && verdict !== 'single';
}
