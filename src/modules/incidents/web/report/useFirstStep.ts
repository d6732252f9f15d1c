import { useSearchValue } from '../../../../ui/address.ts';
import type { StepKey } from './steps.ts';

const first: StepKey = 'subject';

/** Whether the first question is shown, where the page still says what it is for. */
export function useFirstStep(): boolean {
  const [step] = useSearchValue('step');
  return step === '' || step === first;
}
