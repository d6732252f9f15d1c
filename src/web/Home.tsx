import { type ComponentType, lazy, Suspense } from 'react';
import { may, useActor } from '../ui/Actor.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import type { HomePart } from '../ui/page.ts';
import { LinesSkeleton } from '../ui/Skeletons.tsx';
import { useText } from '../ui/Words.tsx';
import { audienceOf, isFor } from './audience.ts';
import { Doors } from './Doors.tsx';
import { doors, homeParts } from './pages.ts';
import { text } from './texts.ts';
import './home.css';

type Shown = { part: HomePart; Part: ComponentType };
const shown: readonly Shown[] = homeParts.map((part) => ({ part, Part: lazy(part.component) }));
const keyOf = ({ part }: Shown) => `${part.order}-${[part.audience].flat().join()}`;

/** The start page: for an employee the large doors first, for others what their work asks of them first. */
export default function Home() {
  const t = useText();
  const actor = useActor();
  if (!actor) return null;
  const audience = audienceOf(actor);
  const parts = shown.filter(({ part }) => isFor(audience, part) && may(actor, part.permission));
  const open = doors.filter((door) => may(actor, door.permission));
  const first = audience === 'employee';
  return (
    <div className="home">
      <PageTitle title={t(text.hello, { name: actor.person.name.split(' ')[0] })} />
      {first && <Doors doors={open.slice(0, 3)} large />}
      {parts.map((one) => (
        <Suspense key={keyOf(one)} fallback={<LinesSkeleton lines={5} />}>
          <one.Part />
        </Suspense>
      ))}
      {parts.length === 0 && (!first || open.length === 0) && (
        <EmptyState title={t(text.quiet)} text={t(text.quietText)} />
      )}
      {!first && <Doors doors={open.slice(0, 3)} title={t(text.doors)} />}
    </div>
  );
}
