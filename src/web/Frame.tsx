import { Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ActorProvider } from '../ui/Actor.tsx';
import { useGo } from '../ui/address.ts';
import { PagesProvider } from '../ui/Beside.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import type { Page } from '../ui/page.ts';
import { Closed } from './Closed.tsx';
import { EntranceParts } from './EntranceParts.tsx';
import { Layout } from './Layout.tsx';
import { useMe } from './me.ts';
import { maySee } from './navigation.ts';
import { pages } from './pages.ts';
import './layout.css';

const usePage = () =>
  useMatches({ select: (matches) => (matches.at(-1)?.staticData as { page?: Page } | undefined)?.page });

/** Remembers where one was going, once: the address changes before the sign-in page has come. */
function ToSignIn() {
  const go = useGo();
  const { href } = useLocation();
  const [next] = useState(href);
  useEffect(() => go(`/sign-in?${new URLSearchParams({ next })}`, { replace: true }), [go, next]);
  return null;
}

/** Around every page: who is here, may they see it, and the menu. */
export function Frame() {
  const page = usePage();
  const { data: actor, error, refetch } = useMe();
  if (page?.permission === 'public') {
    const bare = (
      <main className="bare">
        <Outlet />
        {page.entrance && <EntranceParts />}
      </main>
    );
    return <ActorProvider actor={actor ?? null}>{bare}</ActorProvider>;
  }
  if (actor === undefined) {
    return <main className="bare">{error && <ErrorState error={error} retry={() => void refetch()} />}</main>;
  }
  if (actor === null) return <ToSignIn />;
  const open = page === undefined || maySee(actor, page);
  const content = open ? <Outlet /> : <Closed permission={page.permission} />;
  return (
    <ActorProvider actor={actor}>
      <PagesProvider pages={pages}>
        {page?.frame === 'bare' ? <main className="bare">{content}</main> : <Layout actor={actor}>{content}</Layout>}
      </PagesProvider>
    </ActorProvider>
  );
}
