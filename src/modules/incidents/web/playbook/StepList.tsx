import { useLanguage } from '../../../../ui/Words.tsx';
import type { PlaybookStep } from '../../contract/playbook.ts';
import { StepWhen } from './StepWhen.tsx';

/** The steps of a playbook, in order. */
export function StepList({ steps }: { steps: readonly PlaybookStep[] }) {
  const { language } = useLanguage();
  return (
    <ol className="playbook-steps">
      {steps.map((step) => (
        <li key={step.key}>
          <strong>{step.title[language]}</strong>
          <StepWhen step={step} />
          {step.text[language] && <p>{step.text[language]}</p>}
        </li>
      ))}
    </ol>
  );
}
