import type { ComponentType } from 'react';
import type { Permission } from '../shared/permission.ts';
import { type Text, texts } from '../shared/text.ts';

/**
 * The groups of the menu, in order: the chains of the work, and settings last. At most six pages in each.
 * `own` stands without a heading beside the start page; `person` in the menu behind one's own name.
 */
export const menuGroups = texts({
  own: { sv: 'Ditt', en: 'Yours' },
  governance: { sv: 'Styrning', en: 'Governance' },
  information: { sv: 'Information och risk', en: 'Information and risk' },
  events: { sv: 'Händelser', en: 'Events' },
  access: { sv: 'Åtkomst', en: 'Access' },
  privacy: { sv: 'Personuppgifter', en: 'Personal data' },
  people: { sv: 'Människor', en: 'People' },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  settings: { sv: 'Inställningar', en: 'Settings' },
  person: { sv: 'Ditt konto', en: 'Your account' },
});
export type MenuGroup = keyof typeof menuGroups;

/** An icon from `@tabler/icons-react`. */
export type Icon = ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean }>;
type Lazy<P = object> = () => Promise<{ default: ComponentType<P> }>;

/** One page of a module. The component gets no props; it reads `usePathValue('id')` and the search. */
export type Page = {
  /** TanStack style: `/documents`, `/documents/$id`. */
  readonly path: string;
  readonly title: Text;
  /** Who may see it: a permission, `null` for everyone signed in, `'public'` also for those who are not. */
  readonly permission: Permission | null | 'public';
  /** Where it stands in the menu; pages without one are reached by links. */
  readonly menu?: {
    readonly group: MenuGroup;
    readonly icon?: Icon;
    readonly order: number;
    readonly label?: Text;
    /** Default export that says how much waits there: a `MenuCount`, or nothing. */
    readonly badge?: Lazy;
  };
  /** The menu page it belongs to, where its address does not begin with that page’s: `/log-review/cases`. */
  readonly under?: string;
  /** `bare` shows the page without menu (sign-in, projector, print). */
  readonly frame?: 'shell' | 'bare';
  /** Offers below it what may be done without signing in: the sign-in page. */
  readonly entrance?: true;
  /** The path of another page about the same thing (same `$id`), which shows a link here: `<PagesBeside>`. */
  readonly beside?: string;
  /** Default export of the page's file, loaded when someone goes there. */
  readonly component: Lazy;
};

/** The kinds of people a start page is made for. */
export type Audience = 'employee' | 'unitManager' | 'coordinator' | 'ciso' | 'board';

/** A part of a start page: what matters to that kind of person from one module. */
export type HomePart = {
  readonly audience: Audience | readonly Audience[];
  readonly permission: Permission | null;
  /** Lower comes first; use tens. */
  readonly order: number;
  readonly component: Lazy;
};

/** A large door on the employee's front door; register only doors whose page exists. */
export type Door = {
  readonly title: Text;
  readonly text: Text;
  readonly icon: Icon;
  readonly to: string;
  readonly permission: Permission | null;
  readonly order: number;
};

/** The pages the actor may see, for what leads to them. */
export type HeaderPartProps = { readonly pages: readonly Page[] };

/** Something at hand on every page, beside the wordmark: searching, the bell. Loaded after the page itself. */
export type HeaderPart = {
  readonly permission: Permission | null;
  readonly order: number;
  readonly component: Lazy<HeaderPartProps>;
};

/** Something offered below the sign-in page to whoever cannot or need not sign in. */
export type EntrancePart = { readonly order: number; readonly component: Lazy };

/** `export const pages = definePages([…])` in `modules/x/web/index.ts`; import icons there, never contracts. */
export const definePages = <const P extends readonly Page[]>(pages: P): P => pages;
/** `export const homeParts = defineHomeParts([…])` in `modules/x/web/index.ts`. */
export const defineHomeParts = <const P extends readonly HomePart[]>(parts: P): P => parts;
/** `export const doors = defineDoors([…])` in `modules/x/web/index.ts`. */
export const defineDoors = <const D extends readonly Door[]>(doors: D): D => doors;
/** `export const headerParts = defineHeaderParts([…])` in `modules/x/web/index.ts`. */
export const defineHeaderParts = <const H extends readonly HeaderPart[]>(parts: H): H => parts;
/** `export const entranceParts = defineEntranceParts([…])` in `modules/x/web/index.ts`. */
export const defineEntranceParts = <const E extends readonly EntrancePart[]>(parts: E): E => parts;
