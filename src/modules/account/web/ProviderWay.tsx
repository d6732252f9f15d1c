import { IconIdBadge2 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '../../../ui/Button.tsx';
import { useNotify } from '../../../ui/Notices.tsx';
import { useText } from '../../../ui/Words.tsx';
import { account } from './server.ts';
import { text } from './texts.ts';
import type { Journey } from './Ways.tsx';

/** Goes to the region's identity provider; the answer comes back to the server. */
async function leaveForProvider({ next, level, again }: Journey): Promise<never> {
  const query = { next, ...(level === null ? {} : { level: String(level) }), ...(again ? { again: '1' } : {}) };
  const { url } = await account.startProvider({ query });
  window.location.assign(url);
  return new Promise(() => undefined);
}

export function ProviderWay({ journey }: { journey: Journey }) {
  const t = useText();
  const notify = useNotify();
  const { mutate, isPending } = useMutation({ mutationFn: () => leaveForProvider(journey), onError: notify.failed });
  return (
    <Button kind="main" size="large" icon={IconIdBadge2} busy={isPending} onClick={() => mutate()}>
      {t(text.withProvider)}
    </Button>
  );
}
