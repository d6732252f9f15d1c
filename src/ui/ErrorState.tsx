import { IconRefresh } from '@tabler/icons-react';
import { useLayoutEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { explain } from './explain.ts';
import { StatusShape } from './StatusMark.tsx';
import { text } from './texts.ts';
import { useText } from './Words.tsx';

type ErrorStateProps = { error: unknown; retry?: () => void };

/** Whether this is all the page has: then it gives the page its heading, and the browser tab its name. */
function useAlone(title: string): boolean {
  const [alone, setAlone] = useState(false);
  useLayoutEffect(() => setAlone(document.querySelector('main h1') === null), []);
  useLayoutEffect(() => {
    if (alone) document.title = `${title} – Värna`;
  }, [alone, title]);
  return alone;
}

/** What went wrong in words, what it means and what to do; a refusal or absence offers no retry. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const t = useText();
  const { title, detail, reference, status, signIn } = explain(error, t);
  const Title = useAlone(title) ? 'h1' : 'p';
  const worthRetrying = retry && (status === 0 || status >= 429);
  return (
    <div className="state state-error" role="alert">
      <Title className="state-title">
        <StatusShape tone={status === 404 ? 'neutral' : 'late'} /> {title}
      </Title>
      {detail && <p className="state-text">{detail}</p>}
      {reference && (
        <p className="state-text faint small">
          {t(text.reference)} <code>{reference}</code>
        </p>
      )}
      {signIn && (
        <div className="state-action">
          <a href={signIn}>{t(text.signInAgain)}</a>
        </div>
      )}
      {worthRetrying && (
        <div className="state-action">
          <Button icon={IconRefresh} onClick={retry}>
            {t(text.retry)}
          </Button>
        </div>
      )}
    </div>
  );
}
