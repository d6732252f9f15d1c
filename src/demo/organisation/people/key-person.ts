import type { Role } from '../../../shared/role.ts';
import type { Text } from '../../../shared/text.ts';

/** A named person as written down; ids and addresses are given out in `people.ts`. */
export type Sketch = {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly protectedIdentity?: boolean;
  /**
   * Roles held by decision, each with its first day; for the person's own unit unless another is named.
   * Being an employee is not among them: employment gives that.
   */
  readonly roles: readonly (readonly [role: Role, validFrom: string, unit?: string])[];
  readonly demoText: Text;
};
