/** A picture as elements of an SVG drawing. */
import { type Layer, runGap, type Words } from './picture.ts';
import { shapesPath } from './shape-path.ts';

export function PictureSvg({ layers }: { layers: readonly Layer[] }) {
  return layers.map(({ name, shapes, words }) => (
    <g key={name}>
      {shapes.map((alike) => (
        <path key={alike.look} className={alike.look} d={shapesPath(alike)} />
      ))}
      {words.map((text) => (
        <WordsSvg key={`${text.x} ${text.y} ${text.runs[0]?.words}`} {...text} />
      ))}
    </g>
  ));
}

function WordsSvg({ x, y, anchor, runs: [first, ...others] }: Words) {
  if (!first) return null;
  return (
    <text className={first.look} x={x} y={y} textAnchor={anchor}>
      {first.words}
      {others.map(({ look, words }) => (
        <tspan key={look} className={look} dx={runGap}>
          {words}
        </tspan>
      ))}
    </text>
  );
}
