import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Obligation } from '../../contract/obligation.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { ClockBar } from '../clocks/ClockBar.tsx';
import { ClockRule } from '../clocks/ClockRule.tsx';
import { clockText } from '../clocks/texts.ts';
import { DutyStatus } from './DutyStatus.tsx';
import { Ended, Filed } from './Filed.tsx';
import { ReceiverFacts } from './ReceiverFacts.tsx';
import { actText, dutyText as text } from './texts.ts';

export const isPending = ({ status }: Pick<Obligation, 'status'>) => status === 'open' || status === 'waiting';

type DutyProps = {
  duty: Obligation;
  now: string;
  /** The most pressing of the case: its button leads. */
  first: boolean;
  mayEnd: boolean;
  end: () => void;
};

function Contents({ duty: { template, receiver } }: { duty: Obligation }) {
  const t = useText();
  const list = (
    <ul className="duty-contents">
      {template.contents.map((one) => (
        <li key={one.sv}>{t(one)}</li>
      ))}
    </ul>
  );
  return (
    <details className="clock-rule">
      <summary>{t(text.details)}</summary>
      <ReceiverFacts
        receiver={receiver}
        more={[
          { label: t(text.paragraph), value: t(template.paragraph), wide: true },
          { label: t(text.contents), value: template.contents.length > 0 ? list : null, wide: true },
        ]}
      />
    </details>
  );
}

/** One duty to report: its clock, to whom and how, what has been filed. */
export function Duty({ duty, now, first, mayEnd, end }: DutyProps) {
  const t = useText();
  const { id, name, receiver, status, clock, filing, certainty, template } = duty;
  const pending = isPending(duty);
  return (
    <li className="duty">
      <div className="duty-head">
        <h3>
          {t(name)} <span className="clock-to">{t(clockText.to, { receiver: t(receiver.name) })}</span>
        </h3>
        <DutyStatus duty={duty} now={now} />
      </div>
      <CertaintyMark certainty={certainty} source={template.source} />
      {(status === 'open' || status === 'waiting') && <ClockBar timed={{ status, clock }} now={now} />}
      {filing && <Filed filing={filing} />}
      {!pending && !filing && <Ended duty={duty} />}
      <ClockRule clock={clock} />
      <Contents duty={duty} />
      {status !== 'withdrawn' && (
        <div className="duty-acts">
          <ButtonLink kind={first ? 'main' : 'plain'} to={`/incident-obligations/${id}/report`}>
            {t(pending ? text.openReport : text.seeReport)}
          </ButtonLink>
          {pending && mayEnd && (
            <Button kind="quiet" onClick={end}>
              {t(actText.end)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
