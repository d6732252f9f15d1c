import { IconHome } from '@tabler/icons-react';
import type { Actor } from '../ui/Actor.tsx';
import { usePathname } from '../ui/address.ts';
import { Go } from '../ui/Go.tsx';
import { type Icon, menuGroups } from '../ui/page.ts';
import { useText } from '../ui/Words.tsx';
import { currentIn, menuFor } from './navigation.ts';
import { pages } from './pages.ts';
import { text } from './texts.ts';

type PlaceProps = { to: string; label: string; icon?: Icon | undefined; here: boolean };

const Place = ({ to, label, icon: Shape, here }: PlaceProps) => (
  <li>
    <Go to={to} className={here ? 'place place-here' : 'place'}>
      {Shape ? <Shape size={17} stroke={1.6} aria-hidden /> : <span className="place-dot" aria-hidden="true" />}
      <span className="place-name">{label}</span>
    </Go>
  </li>
);

/** The menu: home, then the groups the person has something in. */
export function Navigation({ actor }: { actor: Actor }) {
  const t = useText();
  const pathname = usePathname();
  const groups = menuFor(actor, pages);
  const here = currentIn(groups, pathname);
  return (
    <nav className="navigation" aria-label={t(text.mainMenu)}>
      <ul>
        <Place to="/" label={t(text.start)} icon={IconHome} here={pathname === '/'} />
      </ul>
      {groups.map(({ key, pages: inGroup }) => (
        <div key={key}>
          <h2 className="navigation-group">{t(menuGroups[key])}</h2>
          <ul>
            {inGroup.map(({ path, title, menu }) => (
              <Place key={path} to={path} label={t(menu.label ?? title)} icon={menu.icon} here={path === here} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
