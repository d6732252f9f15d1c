import type { Door, EntrancePart, HeaderPart, HomePart, Page } from '../ui/page.ts';
import { definePages } from '../ui/page.ts';
import { importPages } from './import/pages.ts';

type ModuleFace = {
  pages?: readonly Page[];
  homeParts?: readonly HomePart[];
  doors?: readonly Door[];
  headerParts?: readonly HeaderPart[];
  entranceParts?: readonly EntrancePart[];
};
const faces = Object.values(import.meta.glob<ModuleFace>('../modules/*/web/index.ts', { eager: true }));

const own = definePages([
  { path: '/', title: { sv: 'Start', en: 'Home' }, permission: null, component: () => import('./Home.tsx') },
  {
    path: '/ui',
    title: { sv: 'Byggblock', en: 'Building blocks' },
    permission: 'public',
    frame: 'bare',
    component: () => import('../ui/gallery/Gallery.tsx'),
  },
]);

const byOrder = (one: { order: number }, other: { order: number }) => one.order - other.order;

/** Every page of the shell and all modules. */
export const pages: readonly Page[] = [...own, ...importPages, ...faces.flatMap((face) => face.pages ?? [])];
export const homeParts: readonly HomePart[] = faces.flatMap((face) => face.homeParts ?? []).sort(byOrder);
export const doors: readonly Door[] = faces.flatMap((face) => face.doors ?? []).sort(byOrder);
export const headerParts: readonly HeaderPart[] = faces.flatMap((face) => face.headerParts ?? []).sort(byOrder);
export const entranceParts: readonly EntrancePart[] = faces.flatMap((face) => face.entranceParts ?? []).sort(byOrder);
