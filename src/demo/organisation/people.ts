import { addressBook, personHsaId } from './identity.ts';
import { coordinating } from './people/coordinating.ts';
import { everyday } from './people/everyday.ts';
import type { Sketch } from './people/key-person.ts';
import { newcomers } from './people/newcomers.ts';
import { steering } from './people/steering.ts';
import type { Employee, KeyPerson } from './person.ts';
import { units } from './units.ts';

const asKeyPerson = (sketch: Sketch, hsaId: string, email: string): KeyPerson => ({
  key: sketch.key,
  hsaId,
  name: sketch.name,
  email,
  title: sketch.title,
  unit: sketch.unit,
  protectedIdentity: sketch.protectedIdentity ?? false,
  roles: sketch.roles.map(([role, validFrom, unit = sketch.unit]) => ({ role, unit, validFrom })),
  demoText: sketch.demoText,
});

const address = addressBook();

/** The named people to sign in as, those with the most usual work first. */
export const keyPeople: readonly KeyPerson[] = [...everyday, ...steering, ...coordinating].map((sketch, index) =>
  asKeyPerson(sketch, personHsaId(index + 1), address(sketch.name)),
);

/** An address book in which the named people's addresses are taken. */
export function bookWithKeyPeople(): ReturnType<typeof addressBook> {
  const book = addressBook();
  for (const person of keyPeople) book(person.name);
  return book;
}

/**
 * `count` further invented employees of the demo region: first a manager for each unit without a named one, then staff
 * where they are most. The same seed gives the same people.
 */
export const peopleOf = (count: number, seed: number): Employee[] =>
  newcomers(units, { count, seed, firstNumber: keyPeople.length + 1, address: bookWithKeyPeople() });
