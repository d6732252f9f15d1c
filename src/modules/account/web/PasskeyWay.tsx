import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '../../../ui/Button.tsx';
import { explain } from '../../../ui/explain.ts';
import { NoticeLine } from '../../../ui/Notices.tsx';
import { useText } from '../../../ui/Words.tsx';
import { enter } from './enter.ts';
import { canUsePasskeys, provePasskey, Stopped } from './passkeys.ts';
import { account } from './server.ts';
import { text } from './texts.ts';

async function signIn(next: string): Promise<never> {
  const { attempt, options } = await account.startPasskey({});
  await account.withPasskey({ body: { attempt, response: await provePasskey(options) } });
  return enter(next);
}

type PasskeyWayProps = { origin: string; next: string; main: boolean };

export function PasskeyWay({ origin, next, main }: PasskeyWayProps) {
  const t = useText();
  const { mutate, isPending, error } = useMutation({ mutationFn: () => signIn(next) });
  if (!canUsePasskeys(origin)) {
    const away = window.location.origin !== origin;
    return <p className="soft small">{away ? t(text.elsewhere, { origin }) : t(text.unsupported)}</p>;
  }
  return (
    <div className="way">
      <Button
        kind={main ? 'main' : 'plain'}
        size="large"
        icon={IconFingerprint}
        busy={isPending}
        onClick={() => mutate()}
      >
        {t(text.withPasskey)}
      </Button>
      <p className="soft small">{t(text.passkeyHint)}</p>
      {error && (
        <NoticeLine tone={error instanceof Stopped ? 'watch' : 'late'}>
          {error instanceof Stopped ? t(text.stopped) : explain(error, t).title}
        </NoticeLine>
      )}
    </div>
  );
}
