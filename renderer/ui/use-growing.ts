/** Draws a long list step by step, so that the window answers in between. */
import { useEffect, useState } from 'react';

/** How many of `count` are drawn by now: one more after every step, none of them again. */
export function useGrowing(count: number, first: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return Math.min(drawn, count);
}
