import { createContext, type ReactNode, useContext } from 'react';
import { may, useActor } from './Actor.tsx';
import { Go } from './Go.tsx';
import { Panel } from './Panel.tsx';
import type { Page } from './page.ts';
import { text } from './texts.ts';
import { useText } from './Words.tsx';

const PagesContext = createContext<readonly Page[]>([]);

/** Lets pages know of each other without their modules doing so. */
export const PagesProvider = ({ pages, children }: { pages: readonly Page[]; children: ReactNode }) => (
  <PagesContext value={pages}>{children}</PagesContext>
);

/**
 * Links to pages of other modules about the same thing: those that say they stand `beside` this path and that the actor may
 * see. Nothing when there are none.
 */
export function PagesBeside({ path, id }: { path: string; id: string }) {
  const t = useText();
  const actor = useActor();
  const pages = useContext(PagesContext);
  const seen = pages.filter(
    ({ beside, permission }) => beside === path && permission !== 'public' && may(actor, permission),
  );
  if (seen.length === 0) return null;
  return (
    <Panel title={t(text.beside)}>
      <ul className="rail-list">
        {seen.map((page) => (
          <li key={page.path}>
            <Go to={page.path.replace('$id', id)}>{t(page.title)}</Go>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
