import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import type { Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Answer } from '../../contract/assessments.ts';
import { documentsId } from './Documents.tsx';
import { newEvidencePath } from './EvidenceLines.tsx';
import { type Next, nextOf } from './next.ts';
import { actText, assessText, nextText, nodeText } from './texts.ts';

/** What is open for change on the page. */
export type Part = 'assessment' | 'document' | 'safeguard' | 'evidence';

const tones: Record<Next, Tone> = {
  assess: 'neutral',
  confirm: 'late',
  link: 'late',
  renew: 'late',
  check: 'late',
  document: 'watch',
  improve: 'watch',
  evidence: 'watch',
  later: 'neutral',
  plan: 'neutral',
  nothing: 'neutral',
};

const showPart = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'center' });

type NextProps = { answer: Answer; open: (part: Part) => void };

function Act({ next, answer, open }: NextProps & { next: Next }) {
  const t = useText();
  if (next === 'document' || next === 'link')
    return (
      <Button kind="main" onClick={() => open('document')}>
        {t(nodeText.addDocument)}
      </Button>
    );
  if (next === 'renew' || next === 'evidence')
    return answer.mayCollect ? (
      <ButtonLink kind="main" to={newEvidencePath(answer)}>
        {t(nodeText.newEvidence)}
      </ButtonLink>
    ) : null;
  if (next === 'confirm')
    return (
      <Button kind="main" onClick={() => showPart(documentsId)}>
        {t(nodeText.seeDocuments)}
      </Button>
    );
  if (next === 'nothing' || next === 'later') return null;
  return (
    <Button kind="main" onClick={() => open('assessment')}>
      {t(assessText.assess)}
    </Button>
  );
}

/** What happens next with the requirement, and the button that takes the step. */
export function NodeNext({ answer, open }: NextProps) {
  const t = useText();
  const next = nextOf(answer);
  const act = answer.mayAssess && <Act next={next} answer={answer} open={open} />;
  const doing = actText[next];
  return (
    <NextStep tone={answer.mayAssess ? tones[next] : 'neutral'} action={act}>
      {t(nextText[next], { day: answer.holds?.nextCheckOn ?? '' })} {answer.mayAssess && doing && t(doing)}
    </NextStep>
  );
}
