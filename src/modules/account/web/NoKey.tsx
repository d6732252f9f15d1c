import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useText } from '../../../ui/Words.tsx';
import { text } from './texts.ts';

/** Someone came to a link's page without the link. */
export function NoKey() {
  const t = useText();
  return (
    <EmptyState
      title={t(text.noKeyTitle)}
      text={t(text.noKey)}
      action={<ButtonLink to="/sign-in">{t(text.signIn)}</ButtonLink>}
    />
  );
}
