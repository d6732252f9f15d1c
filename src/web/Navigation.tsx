import { IconHome } from '@tabler/icons-react';
import { type ComponentType, lazy, Suspense } from 'react';
import type { Actor } from '../ui/Actor.tsx';
import { usePathname } from '../ui/address.ts';
import { Go } from '../ui/Go.tsx';
import { type Icon, menuGroups } from '../ui/page.ts';
import { useText } from '../ui/Words.tsx';
import { currentIn, type MenuPage, menuFor } from './navigation.ts';
import { pages } from './pages.ts';
import { text } from './texts.ts';

const badges = new Map<string, ComponentType>(
  pages.flatMap(({ path, menu }) => (menu?.badge ? [[path, lazy(menu.badge)]] : [])),
);

type PlaceProps = { to: string; label: string; icon?: Icon | undefined; here: boolean };

function Place({ to, label, icon: Shape, here }: PlaceProps) {
  const Badge = badges.get(to);
  return (
    <li>
      <Go to={to} className={here ? 'place place-here' : 'place'} aria-current={here || undefined}>
        {Shape ? <Shape size={17} stroke={1.6} aria-hidden /> : <span className="place-dot" aria-hidden="true" />}
        <span className="place-name">{label}</span>
        {Badge && (
          <Suspense>
            <Badge />
          </Suspense>
        )}
      </Go>
    </li>
  );
}

function Places({ pages, here }: { pages: readonly MenuPage[]; here: string | null }) {
  const t = useText();
  return pages.map(({ path, title, menu }) => (
    <Place key={path} to={path} label={t(menu.label ?? title)} icon={menu.icon} here={path === here} />
  ));
}

/** The menu: home and one's own, then the groups the person has something in. */
export function Navigation({ actor }: { actor: Actor }) {
  const t = useText();
  const pathname = usePathname();
  const groups = menuFor(actor, pages);
  const here = currentIn(pages, pathname);
  const own = groups.find(({ key }) => key === 'own')?.pages ?? [];
  return (
    <nav className="navigation" aria-label={t(text.mainMenu)}>
      <ul>
        <Place to="/" label={t(text.start)} icon={IconHome} here={pathname === '/'} />
        <Places pages={own} here={here} />
      </ul>
      {groups
        .filter(({ key }) => key !== 'own')
        .map(({ key, pages: inGroup }) => (
          <div key={key}>
            <h2 className="navigation-group">{t(menuGroups[key])}</h2>
            <ul>
              <Places pages={inGroup} here={here} />
            </ul>
          </div>
        ))}
    </nav>
  );
}
