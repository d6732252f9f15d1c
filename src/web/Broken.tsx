import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useText } from '../ui/Words.tsx';
import { text } from './texts.ts';

/** A part of a page whose file is gone since Värna was updated. */
const isOutdated = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script failed|preload CSS/i.test(error.message);

/** Shown in place of a page that failed in the browser. */
export function Broken({ error }: { error: unknown }) {
  const t = useText();
  const outdated = isOutdated(error);
  return (
    <div role="alert">
      <EmptyState
        title={t(outdated ? text.newVersionTitle : text.brokenTitle)}
        text={t(outdated ? text.newVersionText : text.brokenText)}
        action={
          <Button kind="main" onClick={() => window.location.reload()}>
            {t(text.reload)}
          </Button>
        }
      />
    </div>
  );
}
