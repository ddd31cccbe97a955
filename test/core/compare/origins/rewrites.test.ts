/** Rewrites: the same text in other words, told from two reports of one event. */
import { describe, expect, it } from 'vitest';
import { anchorsOf, isRewrite } from '../../../../core/compare/origins/rewrites.ts';

const model = `On Monday the port of Lindholm said that it would return the scheduler to Acme Logistics of Rotterdam after 312 faults in 41 days. The harbour master, Inge Sand, told the council that the ship Aurora had waited 19 hours and the ship Boreas 23. Repairs would cost 4.2 million euros, according to Acme, and last until November 20. The minister, Karl Ek, called that too long. In Bergen and Turku, where the same program runs, the ports said that they had seen no more than 7 faults since March.`;
const spun = `On Monday the harbor of Lindholm stated it might send the scheduling tool back to Acme Logistics of Rotterdam following 312 errors in 41 days. The harbor chief, Inge Sand, informed the board that the vessel Aurora had stood by 19 hours and the vessel Boreas 23. Fixes could run to 4.2 million euros, in line with Acme, and go on till November 20. The secretary, Karl Ek, termed this overly lengthy. In Bergen and Turku, the place the identical software operates, the harbors mentioned they'd noticed not more than 7 errors since March.`;
const other = `Captains in Lindholm have a new joke about Aurora, which lay off the pier for 19 hours last week. Nobody at Acme Logistics laughs. Its scheduler, sold in Bergen, Turku and here, made 312 mistakes, Inge Sand counts, and on Monday he had counted enough. From Rotterdam comes word that 4.2 million euros would put things right by November. Karl Ek, the minister, wants them right sooner; 41 days, he says, ought to do for a program that in March was called perfect. Bergen has had 7 faults.`;

describe('isRewrite', () => {
  it('knows a text whose words were swapped one by one', () => {
    expect(isRewrite(anchorsOf(model), anchorsOf(spun))).toBe(true);
  });

  it('takes another report of the same event for no rewrite', () => {
    expect(isRewrite(anchorsOf(model), anchorsOf(other))).toBe(false);
  });
});
