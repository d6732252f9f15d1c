import { roleName } from '../../../../shared/role.ts';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Grant } from '../../contract/role.ts';
import { GivenRole } from '../../contract/words.ts';
import { organisationApi } from '../../contract.ts';
import { findUnits, organisation } from '../calls.ts';
import { EndedMark } from '../EndedMark.tsx';
import { DeputyOf } from '../grant/DeputyOf.tsx';
import { Period } from '../Period.tsx';
import { useStartingFilter } from '../useStartingFilter.ts';
import { stateNames, text } from '../words.ts';
import { roleText } from './texts.ts';

const RoleName = ({ role }: { role: Grant['role'] }) => useText()(roleName(role));

const Valid = ({ grant: { validFrom, validTo } }: { grant: Grant }) => (
  <>
    <Period from={validFrom} to={validTo} /> <EndedMark validFrom={validFrom} validTo={validTo} />
  </>
);

const Deputy = ({ grant }: { grant: Grant }) =>
  grant.deputyId ? <DeputyOf grant={grant} /> : <span className="faint">–</span>;

const byUnitAndState: Filter[] = [
  { kind: 'record', name: 'unitId', label: roleText.unitFilter, phrase: roleText.unitPhrase, search: findUnits },
  { kind: 'choice', name: 'state', label: roleText.state, options: optionsOf(stateNames) },
];
const byRoleToo: Filter[] = [
  {
    kind: 'choice',
    name: 'role',
    label: text.role,
    options: GivenRole.options.map((value) => ({ value, label: roleName(value) })),
  },
  ...byUnitAndState,
];

const person: Column<Grant> = { key: 'personName', label: text.person, cell: (row) => row.personName, sort: true };
const role: Column<Grant> = { key: 'role', label: text.role, cell: (row) => <RoleName role={row.role} /> };
const others: Column<Grant>[] = [
  { key: 'unitName', label: roleText.givenFor, cell: (row) => row.unitName, sort: true },
  { key: 'validFrom', label: text.valid, cell: (row) => <Valid grant={row} />, sort: true },
  { key: 'deputy', label: text.deputy, cell: (row) => <Deputy grant={row} /> },
];
const ofAll = [person, role, ...others];
const ofOne = [person, ...others];

const opening = { state: 'current' };
const none = {};

type GrantsProps = { name: string; filters: Filter[]; columns: Column<Grant>[]; role?: Grant['role'] };

function Grants({ name, filters, columns, role }: GrantsProps) {
  const t = useText();
  const fixed: Record<string, string> = role ? { role } : none;
  const register = useRegister(organisation.grants, { name, sort: 'personName', filters, fixed });
  const [title, words] = role
    ? [roleText.noGrantsOfRole, roleText.noGrantsOfRoleText]
    : [roleText.noGrants, roleText.noGrantsText];
  return (
    <RegisterList
      register={register}
      counted={roleText.counted}
      columns={columns}
      rowKey={(row) => row.id}
      name={(row) => row.personName}
      to={(row) => `/organisation/people/${row.personId}`}
      exportPath={organisationApi.grants.path}
      empty={<EmptyState title={t(title)} text={t(words)} />}
    />
  );
}

/** Every role given, to whom and for what. Opens with those in force. */
export function AllGrants() {
  const ready = useStartingFilter(opening);
  return ready ? <Grants name="grants" filters={byRoleToo} columns={ofAll} /> : <RowsSkeleton rows={10} />;
}

/** Who holds one role. Opens with those in force. */
export function GrantsOfRole({ role }: { role: Grant['role'] }) {
  const ready = useStartingFilter(opening);
  if (!ready) return <RowsSkeleton rows={6} />;
  return <Grants name="grants-of-role" filters={byUnitAndState} columns={ofOne} role={role} />;
}
