import { ButtonLink } from '../../../../ui/Button.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Process, Step } from '../../contract/process.ts';
import type { Document } from '../../contract.ts';
import { PublishButton } from '../PublishButton.tsx';
import { addressOfStep } from './stage.ts';
import { TakeBackButton } from './TakeBackButton.tsx';
import { stepText } from './texts.ts';

type StepButtonProps = { document: Document; process: Process; step: Step; main?: boolean };

/** The way to take a step: a page of its own, or on the spot after a question. */
export function StepButton({ document, process: { draft }, step, main = false }: StepButtonProps) {
  const t = useText();
  const address = addressOfStep(document.id, step);
  if (step === 'bringIntoForce') return draft && <PublishButton document={document} draft={draft} main={main} />;
  if (step === 'takeBack') return draft && <TakeBackButton document={document} draft={draft} />;
  if (!address || step === 'withdraw') return null;
  return (
    <ButtonLink kind={main ? 'main' : 'plain'} to={address}>
      {t(stepText[step])}
    </ButtonLink>
  );
}
