/** A lane a source: how it dates each event, and when it reported; outlets of one origin hang from it. */
import type { Fact, StoryEvent } from '../../core/model.ts';
import type { SourceLane } from '../../core/timeline/lay-out.ts';
import type { ReportMark } from '../../core/timeline/lay-out-reports.ts';
import { TimelineMark } from './mark.tsx';
import { cutToWidth } from './name-event.ts';
import type { Source } from './sources.ts';

interface SourceLanesProps {
  lanes: readonly SourceLane[];
  sources: readonly Source[];
  width: number;
}

export function LaneNames({ lanes, sources, width }: SourceLanesProps) {
  return lanes.map((lane, index) => {
    const source = sources[index];
    const y = lane.top + lane.height / 2;
    const hangs = source?.origin && source.branches === 0;
    const first = !hangs || sources[index - 1]?.origin !== source.origin;
    const last = !hangs || sources[index + 1]?.origin !== source.origin;
    const dashed = source?.origin?.certain === false;
    const x = source?.branches ? 32 : hangs ? 34 : 16;
    return (
      <g key={lane.name} className="lane-name">
        <path
          className={index === 0 || first ? 'edge strong' : 'edge'}
          d={`M${hangs && !first ? 34 : 0} ${lane.top}H${width}`}
        />
        {source && source.branches > 0 && (
          <g className={dashed ? 'lane-tree dashed' : 'lane-tree'}>
            <path d={`M21 ${y}V${lane.top + lane.height}`} />
            <circle cx="21" cy={y} r="3.5" />
          </g>
        )}
        {hangs && (
          <path
            className={dashed ? 'lane-tree dashed' : 'lane-tree'}
            d={`M21 ${first ? y : lane.top}V${last ? y : lane.top + lane.height}M21 ${y}h8`}
          />
        )}
        <text x={x} y={y + 4} className={source?.branches ? 'origin' : ''}>
          <title>{lane.name}</title>
          {cutToWidth(lane.name, (lane.before > 0 ? 106 : 130) - x)}
        </text>
        {source && source.branches > 0 && (
          <text className="aside" x="142" y={y + 4}>
            the origin of {source.branches} outlets
          </text>
        )}
        {lane.before > 0 && (
          <text className="aside" x="128" y={y + 4} textAnchor="end">
            {lane.before} ‹
          </text>
        )}
      </g>
    );
  });
}

interface DatingMarksProps {
  lanes: readonly SourceLane[];
  sources: readonly Source[];
  events: ReadonlyMap<string, StoryEvent>;
  facts: (id: string | null) => Fact | undefined;
  /** The selected event and article. */
  event: string | null;
  article: string | null;
}

export function DatingMarks({ lanes, sources, events, facts, event, article }: DatingMarksProps) {
  return lanes.map((lane, index) => {
    const articles = sources[index]?.reports.map((report) => report.article) ?? [];
    const here = article !== null && articles.includes(article);
    return (
      <g key={lane.name} transform={`translate(0 ${lane.top})`}>
        {lane.marks.map((mark) => {
          const first = events.get(mark.events[0] ?? '');
          const fact = first && mark.events.length === 1 ? facts(first.fact) : undefined;
          const odd = fact?.odd.some((id) => articles.includes(id)) ?? false;
          return (
            <g
              key={`${mark.events.join(' ')} ${mark.left}`}
              data-event={mark.events[0]}
              data-source={index}
              className="dating"
            >
              <title>{mark.events.map((id) => events.get(id)?.title).join('\n')}</title>
              <rect
                className="touch"
                x={mark.left - 3}
                y={mark.y - 6}
                width={mark.right - mark.left + 6}
                height="12"
              />
              <TimelineMark
                mark={mark}
                verdict={odd && fact ? fact.verdict : null}
                selected={here && event !== null && mark.events.includes(event)}
              />
            </g>
          );
        })}
      </g>
    );
  });
}

export function ReportMarks({
  lanes,
  article,
}: {
  lanes: readonly SourceLane[];
  article: string | null;
}) {
  return lanes.map((lane) => (
    <g key={lane.name} transform={`translate(0 ${lane.top + lane.height / 2})`}>
      {lane.reports.map((report) => (
        <g
          key={`${report.shape} ${report.left}`}
          data-article={report.articles[0]}
          className={`report-mark ${article !== null && report.articles.includes(article) ? 'current' : ''}`}
        >
          <rect
            className="touch"
            x={report.left - 4}
            y="-10"
            width={report.right - report.left + 12}
            height="20"
          />
          <ReportDrawing report={report} />
        </g>
      ))}
    </g>
  ));
}

function ReportDrawing({ report: { shape, left, right, articles } }: { report: ReportMark }) {
  switch (shape) {
    case 'time':
      return (
        <>
          <path className="tick" d={`M${left} -8v16`} />
          <path className="flag" d={`M${left} -8h7l-2 2.7 2 2.7h-7z`} />
          {articles.length > 1 && (
            <text className="aside" x={left + 10} y="0">
              {articles.length}
            </text>
          )}
        </>
      );
    case 'day':
      return (
        <rect
          className="whole-day"
          x={left}
          y="-5"
          width={right - left}
          height="10"
          fill="url(#hatch-plain)"
        />
      );
    case 'changed':
      return (
        <>
          <path className="tie" d={`M${left} 7H${right}`} />
          <path className="tick dashed" d={`M${right} -8v16`} />
          <text className="aside" x={right + 5} y="4">
            changed
          </text>
        </>
      );
    case 'unknown':
      return (
        <>
          <rect className="guess" x={left + 4} y="-7" width={right - left} height="14" />
          <text className="aside" x={(left + right) / 2 + 4} y="4" textAnchor="middle">
            ?
          </text>
        </>
      );
  }
}
