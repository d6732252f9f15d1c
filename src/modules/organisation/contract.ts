import { contract } from '../../shared/contract.ts';
import { peopleApi } from './contract/person.ts';
import { responsibilityApi } from './contract/responsibility.ts';
import { rolesApi } from './contract/role.ts';
import { unitsApi } from './contract/unit.ts';

/** Units, people with their assignments, roles, and who answers for what. */
export const organisationApi = contract({ ...unitsApi, ...peopleApi, ...rolesApi, ...responsibilityApi });
