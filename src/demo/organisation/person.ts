import type { Role } from '../../shared/role.ts';
import type { Text } from '../../shared/text.ts';

/** A person of the demo region; invented. */
export type Person = {
  readonly hsaId: string;
  readonly name: string;
  readonly email: string;
  /** As it stands in the staff directory, in Swedish. */
  readonly title: string;
  readonly protectedIdentity: boolean;
};

/** A named person to sign in as. `unit` and the roles' units are unit keys; a role holds for the unit and all below. */
export type KeyPerson = Person & {
  readonly key: string;
  readonly unit: string;
  readonly roles: readonly { readonly role: Role; readonly unit: string; readonly validFrom: string }[];
  /** One line in "sign in as…": what this person comes to do. */
  readonly demoText: Text;
};

export type Purpose = 'careAndTreatment' | 'qualityAssurance' | 'administration' | 'statistics' | 'research';

/** A medarbetaruppdrag: why a person works at a unit. Days are `YYYY-MM-DD`; without `validTo` it goes on. */
export type Assignment = {
  readonly personHsaId: string;
  readonly unitHsaId: string;
  readonly purpose: Purpose;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** A further invented person. `unit` is the key of the unit they work at, `manages` of the one they head. */
export type Employee = Person & {
  readonly unit: string;
  readonly manages: string | null;
  readonly assignments: readonly Assignment[];
};
