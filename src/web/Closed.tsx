import { ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import type { Page } from '../ui/page.ts';
import { useText } from '../ui/Words.tsx';
import { text } from './texts.ts';

/** A page the person's roles do not open, saying which right it takes. */
export function Closed({ permission }: Pick<Page, 'permission'>) {
  const t = useText();
  const named = permission && permission !== 'public' ? t(permission) : '';
  return (
    <>
      <PageTitle title={t(text.closedTitle)} />
      <EmptyState
        title={t(text.closedText, { permission: named })}
        action={<ButtonLink to="/">{t(text.toStart)}</ButtonLink>}
      />
    </>
  );
}
