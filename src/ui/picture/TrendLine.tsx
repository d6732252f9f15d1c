import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { showNumber } from '../../shared/date.ts';
import { Button } from '../Button.tsx';
import { DataTable } from '../DataTable.tsx';
import { DateText } from '../DateText.tsx';
import { useLanguage, useText } from '../Words.tsx';
import { pictureText } from './texts.ts';
import { type Box, dayTicks, scales, type TrendPoint } from './trend.ts';
import { trendText } from './trend-texts.ts';
import '../style/trend.css';

export type TrendReading = TrendPoint & { note?: string };
type TrendLineProps = {
  caption: string;
  /** "%", "dagar"; written after the values. */
  unit: string;
  /** Where the way to the target begins and ends. */
  baseline: TrendPoint;
  target: TrendPoint;
  /** What was read, the earliest first. */
  readings: readonly TrendReading[];
};

const height = 260;
const boxOf = (width: number): Box => ({ width, height, left: 46, right: 16, top: 14, bottom: 30 });
const pixelsPerYear = 90;
const round = (value: number) => Math.round(value * 10) / 10;

function Drawing({ unit, baseline, target, readings, caption, width }: TrendLineProps & { width: number }) {
  const t = useText();
  const { language } = useLanguage();
  const box = boxOf(width);
  const all = [baseline, target, ...readings];
  const { x, y, ticks } = scales(all, box);
  const days = all.map(({ day }) => day).toSorted();
  const dayMarks = dayTicks(days[0] ?? '', days.at(-1) ?? '', Math.max(2, Math.floor(width / pixelsPerYear)));
  const places = (points: readonly TrendPoint[]) => points.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ');
  const latest = readings.at(-1);
  const said = t(trendText.said, {
    caption,
    from: `${baseline.value} ${unit}`,
    to: `${target.value} ${unit}`,
    day: target.day,
    latest: latest ? `${latest.value} ${unit} (${latest.day})` : '–',
  });
  return (
    <svg width={width} height={height} role="img" aria-label={said} className="trend">
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="trend-grid" x1={box.left} x2={width - box.right} y1={y(tick)} y2={y(tick)} />
          <text x={box.left - 8} y={y(tick)} dy="0.35em" textAnchor="end">
            {showNumber(tick, language)}
          </text>
        </g>
      ))}
      {dayMarks.map((day) => (
        <text key={day} x={x(day)} y={height - 8} textAnchor={x(day) > width - 50 ? 'end' : 'middle'}>
          {day.endsWith('-01-01') ? day.slice(0, 4) : day}
        </text>
      ))}
      <polyline className="trend-way" points={places([baseline, target])} />
      <circle className="trend-target" cx={x(target.day)} cy={y(target.value)} r="6" />
      <polyline className="trend-line" points={places([baseline, ...readings])} />
      {readings.map(({ day, value }) => (
        <circle key={`${day}${value}`} className="trend-point" cx={x(day)} cy={y(value)} r="4">
          <title>{`${day}: ${showNumber(round(value), language)} ${unit}`}</title>
        </circle>
      ))}
    </svg>
  );
}

function Key() {
  const t = useText();
  return (
    <ul className="legend">
      <li>
        <svg width="26" height="10" aria-hidden="true" className="trend">
          <line className="trend-line" x1="1" x2="25" y1="5" y2="5" />
          <circle className="trend-point" cx="13" cy="5" r="3.5" />
        </svg>
        {t(trendText.read)}
      </li>
      <li>
        <svg width="30" height="12" aria-hidden="true" className="trend">
          <line className="trend-way" x1="1" x2="20" y1="6" y2="6" />
          <circle className="trend-target" cx="24" cy="6" r="4.5" />
        </svg>
        {t(trendText.way)}
      </li>
    </ul>
  );
}

function Table({ caption, unit, baseline, target, readings }: TrendLineProps) {
  const t = useText();
  const { language } = useLanguage();
  const rows = [
    { ...baseline, what: t(trendText.baseline) },
    ...readings.map((reading) => ({ ...reading, what: reading.note ?? t(trendText.reading) })),
    { ...target, what: t(trendText.target) },
  ];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ day, what, value }) => `${day}${what}${value}`}
      columns={[
        { label: t(trendText.day), cell: ({ day }) => <DateText at={day} /> },
        {
          label: t(trendText.value),
          align: 'end',
          cell: ({ value }) => `${showNumber(round(value), language)} ${unit}`,
        },
        { label: t(trendText.what), cell: ({ what }) => what },
      ]}
    />
  );
}

/** What was read of a measure against the straight way to its target; or the same as a table. */
export function TrendLine(props: TrendLineProps) {
  const t = useText();
  const [tabled, setTabled] = useState(false);
  const { ref, width } = useElementSize();
  return (
    <figure className="strip-figure">
      <div className="strip-head">
        <figcaption>{props.caption}</figcaption>
        <Button kind="quiet" size="small" aria-pressed={tabled} onClick={() => setTabled(!tabled)}>
          {t(tabled ? pictureText.asPicture : pictureText.asTable)}
        </Button>
      </div>
      {!tabled && <Key />}
      <div ref={ref} className="trend-room">
        {tabled ? <Table {...props} /> : width > 0 && <Drawing {...props} width={Math.floor(width)} />}
      </div>
    </figure>
  );
}
