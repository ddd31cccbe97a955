/** A lane a source: how it dates each event, and when it reported. */
import { memo } from 'react';
import type { Fact } from '../../core/model.ts';
import type { SourceLane } from '../../core/timeline/lay-out.ts';
import type { Mark } from '../../core/timeline/lay-out-marks.ts';
import type { ReportMark } from '../../core/timeline/lay-out-reports.ts';
import { Chosen, Marks } from './marks.tsx';

interface DatingMarksProps {
  lanes: readonly SourceLane[];
  facts: (id: string | null) => Fact | undefined;
  /** The selected event and article. */
  event: string | null;
  article: string | null;
}

export function DatingMarks({ lanes, facts, event, article }: DatingMarksProps) {
  const verdictOf = (mark: Mark) => {
    const [dating] = mark.datings;
    if (!dating || mark.shape === 'many') return null;
    const fact = facts(dating.event.fact);
    return fact && dating.articles.some((id) => fact.odd.includes(id)) ? fact.verdict : null;
  };
  return lanes.map((lane) => {
    const chosen = lane.marks.find(
      (mark) =>
        event !== null &&
        article !== null &&
        mark.datings.some((each) => each.event.id === event && each.articles.includes(article)),
    );
    return (
      <g key={lane.name} className="datings" transform={`translate(0 ${lane.top})`}>
        <Marks marks={lane.marks} verdictOf={verdictOf} />
        {chosen && <Chosen mark={chosen} />}
      </g>
    );
  });
}

interface ReportMarksProps {
  lanes: readonly SourceLane[];
  article: string | null;
}

export function ReportMarks({ lanes, article }: ReportMarksProps) {
  return lanes.map(({ name, top, height, reports }) => (
    <g key={name} transform={`translate(0 ${top + height / 2})`}>
      {reports.map((report) => (
        <ReportDrawing
          key={`${report.shape} ${report.articles[0]}`}
          {...report}
          count={report.articles.length}
          current={article !== null && report.articles.includes(article)}
        />
      ))}
    </g>
  ));
}

type ReportDrawingProps = Pick<ReportMark, 'shape' | 'left' | 'right'> & {
  count: number;
  current: boolean;
};

const ReportDrawing = memo(function ReportDrawing(props: ReportDrawingProps) {
  return (
    <g className={props.current ? 'report-mark current' : 'report-mark'}>
      <ReportShape {...props} />
    </g>
  );
});

function ReportShape({ shape, left, right, count }: ReportDrawingProps) {
  switch (shape) {
    case 'time':
      return (
        <>
          <path className="tick" d={`M${left} -8v16`} />
          <path className="flag" d={`M${left} -8h7l-2 2.7 2 2.7h-7z`} />
          {count > 1 && (
            <text className="aside" x={left + 10} y="0">
              {count}
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
