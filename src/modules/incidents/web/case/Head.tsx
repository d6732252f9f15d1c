import { Steps } from '../../../../ui/flow/Steps.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import { KindName, stateNames } from '../words.tsx';
import { TlpMark } from './TlpMark.tsx';
import { caseText as text } from './texts.ts';

/** The way of a case, and where this one is; nothing for one that ended on another way. */
export function Way({ state }: Incident) {
  const t = useText();
  if (state === 'dismissed' || state === 'merged') return null;
  const steps = (['event', 'assessed', 'incident', 'closed'] as const).map((key) => ({
    key,
    title: t(stateNames[key]),
  }));
  return (
    <div className="case-way">
      <Steps steps={steps} current={state} />
    </div>
  );
}

/** What a case is of, where, whose, and how far it may be passed on. */
export function Line({ incident: { handlers, unit, kind, tlp } }: { incident: Incident }) {
  const t = useText();
  const [owner] = handlers;
  return (
    <span className="case-line">
      <KindName kind={kind} />
      <span>{unit}</span>
      <span>{owner ? t(text.owner, { name: owner.name }) : t(text.noOwner)}</span>
      <TlpMark tlp={tlp} />
    </span>
  );
}

/** What holds for the case as a whole and must not be missed. */
export function Marks({ incident: { major } }: { incident: Incident }) {
  const t = useText();
  if (!major) return null;
  return (
    <NoticeLine tone="serious">
      <strong>{t(text.majorNote)}</strong>
    </NoticeLine>
  );
}
