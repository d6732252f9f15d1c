import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { waitingText as text } from './after-texts.ts';
import type { Reporting } from './useReporting.ts';

type WaitingProps = {
  work: Reporting;
  /** Kept in the browser, so that it may be left. */
  kept: boolean;
};

/** A report written without a connection: sent by itself when there is one. */
export function Waiting({ work, kept }: WaitingProps) {
  const t = useText();
  const acts = (
    <>
      <Button kind="main" busy={work.busy} onClick={() => void work.submit()}>
        {t(text.sendNow)}
      </Button>
      <Button onClick={work.change}>{t(text.change)}</Button>
    </>
  );
  return (
    <div role="status">
      <EmptyState title={t(text.title)} text={t(kept ? text.kept : text.open)} action={acts} />
    </div>
  );
}
