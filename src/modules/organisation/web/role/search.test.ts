import { expect, test } from 'vitest';
import type { RoleRow } from '../../contract/role.ts';
import { type Shown, searched } from './search.ts';

const right = (id: string, text: string) => ({ id, text, assurance: 0 });
const role = (id: RoleRow['id'], name: string, permissions: string[]): RoleRow => ({
  id,
  name,
  permissions,
  holders: 1,
});

const page: Shown = {
  roles: [
    role('ciso', 'Informationssäkerhetschef', ['documents.edit', 'audit.read']),
    role('registrar', 'Registrator', ['documents.read']),
    role('auditor', 'Revisor', []),
  ],
  modules: [
    {
      id: 'documents',
      title: 'Styrdokument',
      permissions: [
        right('documents.read', 'Läsa interna styrdokument'),
        right('documents.edit', 'Skriva och ändra styrdokument'),
      ],
    },
    { id: 'audit', title: 'Revisionsspår', permissions: [right('audit.read', 'Läsa revisionsspåret')] },
  ],
};
const roles = ({ roles }: Shown) => roles.map(({ id }) => id);
const rights = ({ modules }: Shown) => modules.flatMap(({ permissions }) => permissions.map(({ id }) => id));

test('nothing written shows everything, also a role without rights', () => {
  expect(searched(page, ' ')).toEqual(page);
});

test('a role’s name shows that role and what it may do', () => {
  const found = searched(page, 'säkerhetschef');
  expect(roles(found)).toEqual(['ciso']);
  expect(rights(found)).toEqual(['documents.edit', 'audit.read']);
});

test('words of a right show it and the roles that have it', () => {
  const found = searched(page, 'Skriva');
  expect(rights(found)).toEqual(['documents.edit']);
  expect(roles(found)).toEqual(['ciso']);
});

test('the name of an area shows its rights', () => {
  expect(rights(searched(page, 'revisionsspår'))).toEqual(['audit.read']);
});

test('one area can be kept', () => {
  expect(rights(searched(page, '', 'audit'))).toEqual(['audit.read']);
});

test('no match leaves neither roles nor rights', () => {
  expect(searched(page, 'patient')).toEqual({ roles: [], modules: [] });
});
