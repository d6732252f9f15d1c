import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { RoleRow } from '../../contract/role.ts';
import { HoldersCount } from './HoldersCount.tsx';
import type { Right, Shown } from './search.ts';
import { roleText } from './texts.ts';
import '../style/answering.css';

function RightLine({ right, roles }: { right: Right; roles: readonly RoleRow[] }) {
  const t = useText();
  const holding = roles.filter(({ permissions }) => permissions.includes(right.id));
  return (
    <li>
      {right.text}
      <span className="answering-source">
        {holding.length > 0 ? holding.map(({ name }) => name).join(', ') : t(roleText.noRoleWithRight)}
      </span>
    </li>
  );
}

/** Roles, then rights with the roles that have them, for narrow screens. */
export function RoleLists({ roles, modules, searching }: Shown & { searching: boolean }) {
  const t = useText();
  return (
    <div className="stack gap-wide">
      <section>
        <h2>{t(roleText.rolesHead)}</h2>
        <ul className="cards">
          {roles.map((role) => (
            <li key={role.id} className="card">
              <Go to={`/organisation/roles/${role.id}`} className="card-link">
                {role.name}
              </Go>
              <div className="soft small">
                <HoldersCount role={role} /> ·{' '}
                {t(role.permissions.length === 1 ? roleText.oneRight : roleText.rightsCount, {
                  count: role.permissions.length,
                })}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t(roleText.rightsHead)}</h2>
        {modules.map((module) => (
          <details key={`${module.id}${searching}`} className="rights-area" open={searching}>
            <summary>
              {module.title} <span className="soft small">{module.permissions.length}</span>
            </summary>
            <ul className="rights">
              {module.permissions.map((right) => (
                <RightLine key={right.id} right={right} roles={roles} />
              ))}
            </ul>
          </details>
        ))}
      </section>
    </div>
  );
}
