import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '../ui/address.ts';
import { PageSkeleton } from '../ui/Skeletons.tsx';
import { Broken } from './Broken.tsx';
import { Frame } from './Frame.tsx';
import { NotFound } from './NotFound.tsx';
import { pages } from './pages.ts';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Broken });

/** One route a page, loaded when someone goes there. */
const routes = pages.map((page) =>
  createRoute({
    getParentRoute: () => root,
    path: page.path,
    staticData: { page },
    component: lazyRouteComponent(page.component),
    pendingComponent: PageSkeleton,
    errorComponent: Broken,
  }),
);

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  defaultPendingMs: 150,
  scrollRestoration: true,
});
