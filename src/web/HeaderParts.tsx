import { type ComponentType, lazy, Suspense } from 'react';
import { type Actor, may } from '../ui/Actor.tsx';
import type { HeaderPart, HeaderPartProps } from '../ui/page.ts';
import { maySee } from './navigation.ts';
import { headerParts, pages } from './pages.ts';

type Shown = { part: HeaderPart; Part: ComponentType<HeaderPartProps> };
const shown: readonly Shown[] = headerParts.map((part) => ({ part, Part: lazy(part.component) }));

/** What is at hand on every page; comes after the page, into room kept for it. */
export function HeaderParts({ actor }: { actor: Actor }) {
  const open = pages.filter((page) => page.permission !== 'public' && maySee(actor, page));
  return (
    <div className="header-parts">
      {shown
        .filter(({ part }) => may(actor, part.permission))
        .map(({ part, Part }) => (
          <Suspense key={part.order}>
            <Part pages={open} />
          </Suspense>
        ))}
    </div>
  );
}
