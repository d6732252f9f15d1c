import { showDay } from '../../../shared/date.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { NextStep } from '../../../ui/record/NextStep.tsx';
import type { Tone } from '../../../ui/StatusMark.tsx';
import { today } from '../../../ui/today.ts';
import { type Say, useText } from '../../../ui/Words.tsx';
import type { Consultation } from '../contract/consultation.ts';
import type { Process } from '../contract/process.ts';
import type { Document } from '../contract.ts';
import { nextStep } from '../rules.ts';
import { AskedLines, isAsked } from './AskedLines.tsx';
import { useConsultations, useMine, useProcess } from './calls.ts';
import { mayChange } from './DocumentFacts.tsx';
import { StepButton } from './process/StepButton.tsx';
import { mainStep, stageOf } from './process/stage.ts';
import { nextText as draftText, stepText } from './process/texts.ts';
import { nextText, text } from './texts.ts';

type NextProps = { document: Document; process: Process; calm: boolean };

/** Where the draft is and what is waited for, in a sentence. */
function draftWords(t: Say, process: Process, consultation: Consultation | undefined): string {
  const { draft, rounds } = process;
  const number = draft?.number;
  const open = rounds.find(({ outcome }) => outcome === null);
  const stage = stageOf(process);
  if (stage === 'consultation' && consultation)
    return t(draftText.consulting, {
      number,
      answered: consultation.answered,
      asked: consultation.asked,
      day: showDay(consultation.answerBy),
    });
  if (stage === 'review') return t(draftText.reviewing, { number, name: open?.people[0]?.person.name });
  if (stage === 'approval') return t(draftText.approving, { number, approved: open?.approved, quorum: open?.quorum });
  if (stage === 'decision') return t(draftText.decide, { number });
  if (draft?.stage === 'decided') return t(draftText.decided, { number, day: showDay(draft.inForceOn ?? '') });
  return t(mainStep(process) === 'askApproval' ? draftText.askApproval : draftText.askReview, { number });
}

/** The one obvious step with a draft; where others are waited for, the way to see their answers. */
function DraftNext({ document, process, calm }: NextProps) {
  const t = useText();
  const { data } = useConsultations(document.id);
  const consultation = data?.items.find(({ id }) => id === process.openConsultationId);
  const step = mainStep(process);
  const answers = consultation && (
    <ButtonLink to={`/documents/consultations/${consultation.id}`}>{t(stepText.seeAnswers)}</ButtonLink>
  );
  const action = step && step !== 'examine' && step !== 'approve' && (
    <StepButton document={document} process={process} step={step} main={!calm} />
  );
  return (
    <NextStep tone={step ? 'probable' : 'neutral'} action={answers ?? action}>
      {draftWords(t, process, consultation)}
    </NextStep>
  );
}

const tones: Record<ReturnType<typeof nextStep>, Tone> = {
  withdrawn: 'neutral',
  write: 'watch',
  decide: 'probable',
  late: 'late',
  soon: 'watch',
  later: 'neutral',
  unplanned: 'watch',
};

/** Without a draft: the first text, or the next review. */
function StandingNext({ document }: Pick<NextProps, 'document'>) {
  const t = useText();
  const step = nextStep(document, today());
  const here = `/documents/${document.id}`;
  const day = showDay((step === 'withdrawn' ? document.validTo : document.nextReviewOn) ?? '');
  const write = (
    <ButtonLink kind="main" to={`${here}/edit-text`}>
      {t(text.write)}
    </ButtonLink>
  );
  const plan = <ButtonLink to={`${here}?tab=facts`}>{t(text.planReview)}</ButtonLink>;
  const action = step === 'write' ? write : (step === 'late' || step === 'unplanned') && plan;
  return (
    <NextStep tone={tones[step]} action={mayChange(document) && action}>
      {t(nextText[step], { day })}
    </NextStep>
  );
}

/** What happens next with the document: first what the one who looks is asked, then what the owner may do. */
export function DocumentNext({ document }: { document: Document }) {
  const { data: mine } = useMine(document.id);
  const { data: process } = useProcess(document.id);
  const asked = mine !== undefined && isAsked(mine);
  const withdrawn = document.status === 'withdrawn';
  const owner = mayChange(document) && process;
  return (
    <>
      {mine && <AskedLines documentId={document.id} mine={mine} />}
      {owner && process.draft && <DraftNext document={document} process={process} calm={asked} />}
      {(withdrawn || (owner && !process.draft && !asked)) && <StandingNext document={document} />}
    </>
  );
}
