import { type Actor, may } from '../ui/Actor.tsx';
import { type MenuGroup, menuGroups, type Page } from '../ui/page.ts';

export type MenuPage = Page & { menu: NonNullable<Page['menu']> };
export type Group = { key: MenuGroup; pages: MenuPage[] };

/** One's own pages stand behind one's name instead. */
const inSide = (key: MenuGroup) => key !== 'person';
const inMenu = (page: Page): page is MenuPage => page.menu !== undefined;
export const maySee = (actor: Actor | null, { permission }: Pick<Page, 'permission'>): boolean =>
  permission === 'public' || (actor !== null && may(actor, permission));

/** The groups of the menu with the pages the actor may see; groups without any are left out. */
export function menuFor(actor: Actor, pages: readonly Page[]): Group[] {
  const open = pages.filter(inMenu).filter((page) => maySee(actor, page));
  const groups = (Object.keys(menuGroups) as MenuGroup[]).filter(inSide).map((key) => ({
    key,
    pages: open.filter(({ menu }) => menu.group === key).sort((one, other) => one.menu.order - other.menu.order),
  }));
  return groups.filter((group) => group.pages.length > 0);
}

/** The menu page one is on or below: the page whose path is the longest the address begins with, or what that stands `under`. */
export function currentIn(pages: readonly Page[], pathname: string): string | null {
  const places = pages.filter(({ menu, under }) => menu ?? under);
  const around = places.filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  const [nearest] = around.sort((one, other) => other.path.length - one.path.length);
  return nearest?.under ?? nearest?.path ?? null;
}
