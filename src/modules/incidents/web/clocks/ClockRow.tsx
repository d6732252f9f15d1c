import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { WallRow } from '../../contract/obligation.ts';
import { regimeNames } from '../../texts/words.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { ExerciseMark } from '../words.tsx';
import { ClockBar } from './ClockBar.tsx';
import { ClockRule } from './ClockRule.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { clockText as text } from './texts.ts';

type RowProps = {
  row: WallRow;
  now: string /** Without what the case is about, and without links. */;
  screen?: boolean;
};

function Case({ row: { incidentId, number, title, unit, exercise }, screen }: Omit<RowProps, 'now'>) {
  return (
    <p className="clock-case">
      {screen ? <strong className="figures">{number}</strong> : <Go to={`/incidents/${incidentId}`}>{number}</Go>}
      {!screen && <span>{title}</span>}
      <span className="soft">{unit}</span>
      {exercise && <ExerciseMark />}
    </p>
  );
}

function People({ row: { owner, deputy } }: Pick<RowProps, 'row'>) {
  const t = useText();
  return (
    <dl className="clock-people">
      <div>
        <dt>{t(text.owner)}</dt>
        <dd>{owner?.name ?? <span className="faint">{t(text.nobody)}</span>}</dd>
      </div>
      <div>
        <dt>{t(text.deputy)}</dt>
        <dd>{deputy?.name ?? <span className="faint">{t(text.nobody)}</span>}</dd>
      </div>
    </dl>
  );
}

/** One clock of the wall: how long is left, of what, for whom, whose it is. */
export function ClockRow({ row, now, screen = false }: RowProps) {
  const t = useText();
  const name = t(row.name);
  return (
    <li className="clock-row">
      <div className="clock-left">
        <TimeLeft timed={row} now={now} />
        <ClockBar timed={row} now={now} />
      </div>
      <div className="clock-what">
        <h3>
          {screen ? name : <Go to={`/incident-obligations/${row.id}/report`}>{name}</Go>}{' '}
          <span className="clock-to">{t(text.to, { receiver: t(row.receiver) })}</span>
        </h3>
        <p className="clock-law">
          {t(regimeNames[row.regime])} <CertaintyMark certainty={row.certainty} source={row.source} />
        </p>
        <Case row={row} screen={screen} />
        {!screen && <ClockRule clock={row.clock} />}
      </div>
      <People row={row} />
    </li>
  );
}
