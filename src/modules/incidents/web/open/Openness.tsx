import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { opennessQuery } from './openness.ts';
import { text } from './texts.ts';

/** Shows a page for anyone only where the region takes reports without sign-in; else the way to sign in. */
export function Openness({ children }: { children: ReactNode }) {
  const t = useText();
  const query = useQuery(opennessQuery);
  const signIn = (
    <ButtonLink kind="main" to="/incident-reports/new">
      {t(text.signIn)}
    </ButtonLink>
  );
  const closed = <EmptyState title={t(text.closed)} text={t(text.closedText)} action={signIn} />;
  return <Load query={query}>{({ open }) => (open ? children : closed)}</Load>;
}
