import { type ComponentType, lazy, Suspense } from 'react';
import { entranceParts } from './pages.ts';

const shown: readonly { order: number; Part: ComponentType }[] = entranceParts.map(({ order, component }) => ({
  order,
  Part: lazy(component),
}));

/** What may be done without signing in, below the sign-in page. */
export const EntranceParts = () => (
  <>
    {shown.map(({ order, Part }) => (
      <Suspense key={order}>
        <Part />
      </Suspense>
    ))}
  </>
);
