import { ButtonLink } from '../../../../ui/Button.tsx';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Evidence } from '../../contract/evidence.ts';
import { dayFromNow } from '../calls.ts';
import { type Next, nextOf } from './next.ts';
import { evidenceNext, evidenceText as text } from './texts.ts';

const tones: Record<Next, Tone> = {
  withdrawn: 'neutral',
  renew: 'late',
  check: 'late',
  soon: 'watch',
  link: 'watch',
  later: 'neutral',
  plan: 'neutral',
};
const soonDays = 30;

/** Whether it shows anything today, as word and shape. */
export function EvidenceState({ evidence: { expired, withdrawnOn } }: { evidence: Evidence }) {
  const t = useText();
  const words = withdrawnOn ? text.withdrawn : expired ? text.expired : text.valid;
  const tone = withdrawnOn ? 'neutral' : expired ? 'late' : 'ok';
  return (
    <StatusMark tone={tone} framed>
      {t(words)}
    </StatusMark>
  );
}

/** What happens next with the evidence. */
export function EvidenceNext({ evidence }: { evidence: Evidence }) {
  const t = useText();
  const { next, day } = nextOf(evidence, today(), dayFromNow(soonDays));
  const action = evidence.mayEdit && next === 'renew' && (
    <ButtonLink kind="main" to={`/requirements/evidence/new?unitId=${evidence.unitId}`}>
      {t(text.create)}
    </ButtonLink>
  );
  return (
    <NextStep tone={tones[next]} action={action}>
      {t(evidenceNext[next], { day })}
    </NextStep>
  );
}
