import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useActor } from '../../../ui/Actor.tsx';
import { useGo, useSearchValue } from '../../../ui/address.ts';
import { Load } from '../../../ui/Load.tsx';
import { NoticeLine } from '../../../ui/Notices.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import { returnPath } from '../rules/return-path.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { Entrance } from './Entrance.tsx';
import { account } from './server.ts';
import { Trouble } from './Trouble.tsx';
import { text } from './texts.ts';
import { type Journey, type Offered, Ways } from './Ways.tsx';

/** What is asked for in the address: where to go, and how sure the sign-in must be. */
function useJourney(): Journey {
  const [next] = useSearchValue('next');
  const [level] = useSearchValue('level');
  const [again] = useSearchValue('again');
  return { next: returnPath(next), level: Number(level) || null, again: again !== '' };
}

/** Someone signed in already goes on, unless asked to sign in anew. */
function useGoOn({ next, level, again }: Journey): void {
  const go = useGo();
  const signedIn = useActor() !== null;
  const goesOn = signedIn && level === null && !again;
  useEffect(() => {
    if (goesOn) go(next, { replace: true });
  }, [goesOn, go, next]);
}

const DemoMark = () => {
  const t = useText();
  return (
    <StatusMark tone="watch" framed>
      {t(text.demo)}
    </StatusMark>
  );
};

/** The page's title and what it asks, by why one is here. */
function useHeading({ level, again }: Journey, demo: boolean): { title: string; lead?: string } {
  const t = useText();
  if (level !== null) return { title: t(text.signInAgain), lead: t(text.levelLead, { level }) };
  if (again) return { title: t(text.signInAgain), lead: t(text.againLead) };
  return demo ? { title: t(text.demoTitle), lead: t(text.demoLead) } : { title: t(text.signIn) };
}

function Head({ journey, demo }: { journey: Journey; demo: boolean }) {
  const t = useText();
  const [signedOut] = useSearchValue('signed-out');
  return (
    <>
      <PageTitle {...useHeading(journey, demo)} beside={demo && <DemoMark />} />
      {signedOut && <NoticeLine tone="ok">{t(text.signedOut)}</NoticeLine>}
      <Trouble />
    </>
  );
}

function Offers({ offered, journey }: { offered: Offered; journey: Journey }) {
  if (!offered.demo) return <Ways offered={offered} journey={journey} />;
  return (
    <>
      <DemoPeople next={journey.next} />
      <Ways offered={offered} journey={journey} aside />
    </>
  );
}

/** The page where one says who one is. */
export default function SignIn() {
  const journey = useJourney();
  useGoOn(journey);
  const query = useQuery({ queryKey: ['account', 'ways'], queryFn: () => account.ways({}), staleTime: 60_000 });
  return (
    <Entrance wide={query.data?.demo ?? false}>
      {query.data && <Head journey={journey} demo={query.data.demo} />}
      <Load query={query}>{(offered) => <Offers offered={offered} journey={journey} />}</Load>
    </Entrance>
  );
}
