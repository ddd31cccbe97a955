/** A card beside the pointer that tells what it rests on. */
import type { Pointed } from './use-pointing.ts';

const width = 300;

export function PointedCard({ pointed: { lines, x, y } }: { pointed: Pointed }) {
  const left = Math.max(8, Math.min(x + 14, window.innerWidth - width - 8));
  const vertical =
    y + 160 > window.innerHeight ? { bottom: window.innerHeight - y + 10 } : { top: y + 16 };
  return (
    <div role="tooltip" className="pointed-card" style={{ left, maxWidth: width, ...vertical }}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
