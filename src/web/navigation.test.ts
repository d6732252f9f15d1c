import { expect, test } from 'vitest';
import type { Actor } from '../ui/Actor.tsx';
import type { Page } from '../ui/page.ts';
import { audienceOf, isFor } from './audience.ts';
import { currentIn, maySee, menuFor } from './navigation.ts';

const may = { id: 'documents.read', sv: 'Läsa', en: 'Read', roles: [] };
const title = { sv: 'Sida', en: 'Page' };
const component = async () => ({ default: () => null });
const page = (path: string, group: 'governance' | 'information', permission: Page['permission'] = null): Page => {
  return { path, title, permission, component, menu: { group, order: 10 } };
};
const pages = [
  page('/requirements', 'governance'),
  page('/requirements/coverage', 'governance'),
  page('/risks', 'information', may),
];
const actor = (permissions: string[], roles: Actor['roles'] = []): Actor => {
  return { person: { id: 'p', name: 'Siv', title: null, hsaId: null }, permissions, roles, demo: false };
};

test('a group without any page the person may see is not shown', () => {
  expect(menuFor(actor([]), pages).map(({ key }) => key)).toEqual(['governance']);
  expect(menuFor(actor(['documents.read']), pages).map(({ key }) => key)).toEqual(['governance', 'information']);
});

test('the menu marks the nearest page above the address', () => {
  expect(currentIn(pages, '/requirements/coverage')).toBe('/requirements/coverage');
  expect(currentIn(pages, '/requirements/7')).toBe('/requirements');
  expect(currentIn(pages, '/requirements-old')).toBe(null);
});

test('a page that belongs to another than its address says marks that one, and so do those below it', () => {
  const mapping: Page = { path: '/requirements/mapping', title, permission: null, component, under: '/risks' };
  expect(currentIn([...pages, mapping], '/requirements/mapping')).toBe('/risks');
  expect(currentIn([...pages, mapping], '/requirements/mapping/7')).toBe('/risks');
});

test('someone signed out sees public pages only', () => {
  expect(maySee(null, { permission: 'public' })).toBe(true);
  expect(maySee(null, { permission: null })).toBe(false);
});

test('a person gets the start page of the role that steers most, else the front door', () => {
  const role = (name: Actor['roles'][number]['role']) => ({ role: name, unitId: 'u', unitName: 'Sjukhusen' });
  expect(audienceOf(actor([], [role('unitManager'), role('ciso')]))).toBe('ciso');
  expect(audienceOf(actor([], [role('unitManager')]))).toBe('unitManager');
  expect(audienceOf(actor([]))).toBe('employee');
  expect(isFor('ciso', { audience: ['ciso', 'board'] })).toBe(true);
});
