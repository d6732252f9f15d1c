import { IconLogout, IconSelector } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { roleName } from '../shared/role.ts';
import type { Actor } from '../ui/Actor.tsx';
import { forgetDrafts } from '../ui/form/draft.ts';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { useNotify } from '../ui/Notices.tsx';
import { usePreferences } from '../ui/Preferences.tsx';
import { useText } from '../ui/Words.tsx';
import { meKey, signOut } from './me.ts';
import { maySee } from './navigation.ts';
import { pages } from './pages.ts';
import { text } from './texts.ts';

/** Ends the session here and on the server, and leaves nothing behind on a shared computer. */
function useSignOut() {
  const queries = useQueryClient();
  const notify = useNotify();
  return async () => {
    try {
      const elsewhere = await signOut();
      forgetDrafts();
      queries.setQueryData(meKey, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
      if (elsewhere) location.assign(elsewhere);
    } catch (error) {
      notify.failed(error);
    }
  };
}

function useOwnPages(actor: Actor): MenuItem[] {
  const t = useText();
  const own = pages.filter((page) => page.menu?.group === 'person' && maySee(actor, page));
  return own.map(({ title, path, menu }) => {
    return { label: t(menu?.label ?? title), to: path, ...(menu?.icon ? { icon: menu.icon } : {}) };
  });
}

/** One's name and role; behind it one's own pages, language, colours and the way out. */
export function PersonMenu({ actor }: { actor: Actor }) {
  const t = useText();
  const leave = useSignOut();
  const out: MenuItem = { label: t(text.signOut), icon: IconLogout, onClick: () => void leave() };
  const own = useOwnPages(actor);
  const rule: MenuItem[] = own.length > 0 ? [{ rule: true }] : [];
  const items = [...own, ...rule, ...usePreferences(), { rule: true } as const, out];
  const [role] = actor.roles;
  return (
    <Menu items={items}>
      <button type="button" className="person" aria-haspopup="menu">
        <span className="person-words">
          <span className="person-name">{actor.person.name}</span>
          <span className="person-role">{actor.person.title ?? (role ? t(roleName(role.role)) : '')}</span>
        </span>
        <IconSelector size={18} stroke={1.6} aria-hidden />
      </button>
    </Menu>
  );
}
