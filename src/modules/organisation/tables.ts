import type { Generated } from 'kysely';
import type { Role } from '../../shared/role.ts';
import type { Purpose, UnitKind } from './contract/words.ts';

type Versioned = {
  version: Generated<number>;
  created_at: Generated<Date>;
  created_by: Generated<string | null>;
  updated_at: Generated<Date>;
};

/** Days are `YYYY-MM-DD`, last days included. */
export type UnitTable = Versioned & {
  id: string;
  kind: UnitKind;
  name: string;
  hsa_id: string | null;
  registration_number: string | null;
  parent_id: string | null;
  controller: boolean;
  manager_id: string | null;
  valid_from: string;
  valid_to: string | null;
  merged_into_id: string | null;
};

export type DeputyTable = Versioned & {
  id: string;
  unit_id: string;
  person_id: string;
  valid_from: string;
  valid_to: string | null;
};

export type ChangeTable = Versioned & {
  id: string;
  unit_id: string;
  kind: 'move' | 'merge';
  from_parent_id: string | null;
  to_unit_id: string;
  takes_effect_on: string;
  assignments: Generated<'move' | 'end'>;
  roles: Generated<'move' | 'end'>;
  note: string;
  state: Generated<'planned' | 'done' | 'withdrawn' | 'failed'>;
  failure: string | null;
};

export type PersonTable = Versioned & {
  id: string;
  hsa_id: string;
  name: string;
  email: string | null;
  title: string;
  protected_identity: boolean;
  active: Generated<boolean>;
  ended_on: string | null;
};

export type AssignmentTable = Versioned & {
  id: string;
  person_id: string;
  unit_id: string;
  purpose: Purpose;
  valid_from: string;
  valid_to: string | null;
};

export type GrantTable = Versioned & {
  id: string;
  person_id: string;
  role: Role;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
  deputy_id: string | null;
  deputy_from: string | null;
  deputy_to: string | null;
  note: string;
};

/** The module's own tables, and those of the platform it reads or keeps. */
export type Tables = {
  'organisation.unit': UnitTable;
  'organisation.unit_deputy': DeputyTable;
  'organisation.unit_change': ChangeTable;
  'organisation.person': PersonTable;
  'organisation.assignment': AssignmentTable;
  'access.role_grant': GrantTable;
  'access.role_permission': { role: Role; permission: string };
  'access.principal': { id: string; hsa_id: string | null; name: string; active: boolean };
  'access.scope': { id: string; parent_id: string | null; name: string };
  'access.scope_tree': { ancestor_id: string; descendant_id: string; depth: number };
};
