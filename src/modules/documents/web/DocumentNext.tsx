import { showDay } from '../../../shared/date.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { NextStep } from '../../../ui/record/NextStep.tsx';
import type { Tone } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Document, DocumentVersion } from '../contract.ts';
import { nextStep } from '../rules.ts';
import { today } from './calls.ts';
import { mayChange } from './DocumentFacts.tsx';
import { PublishButton } from './PublishButton.tsx';
import { nextText, text } from './texts.ts';

const tones: Record<ReturnType<typeof nextStep>, Tone> = {
  withdrawn: 'neutral',
  write: 'watch',
  decide: 'probable',
  late: 'late',
  soon: 'watch',
  later: 'neutral',
  unplanned: 'watch',
};

type ActionProps = { document: Document; step: ReturnType<typeof nextStep>; draft: DocumentVersion | undefined };

/** The button that takes the step, for those who may. */
function Action({ document, step, draft }: ActionProps) {
  const t = useText();
  const here = `/documents/${document.id}`;
  if (step === 'decide' && draft)
    return (
      <>
        <ButtonLink to={`${here}?version=${draft.number}`}>{t(text.readDraft)}</ButtonLink>
        <PublishButton document={document} draft={draft} />
      </>
    );
  if (step === 'write')
    return (
      <ButtonLink kind="main" to={`${here}/edit-text`}>
        {t(text.write)}
      </ButtonLink>
    );
  const unplanned = step === 'late' || step === 'unplanned';
  return unplanned && <ButtonLink to={`${here}?tab=facts`}>{t(text.planReview)}</ButtonLink>;
}

/** What happens next with the document, and the way to do it; told to those who may do it, and to all that it is withdrawn. */
export function DocumentNext({ document }: { document: Document }) {
  const t = useText();
  const step = nextStep(document, today());
  const may = mayChange(document);
  if (!may && step !== 'withdrawn') return null;
  const draft = document.versions.find(({ status }) => status === 'draft');
  const day = showDay((step === 'withdrawn' ? document.validTo : document.nextReviewOn) ?? '');
  return (
    <NextStep tone={tones[step]} action={may && <Action document={document} step={step} draft={draft} />}>
      {t(nextText[step], { number: draft?.number, day })}
    </NextStep>
  );
}
