import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { RoleRow } from '../../contract/role.ts';
import { HoldersCount } from './HoldersCount.tsx';
import type { Right, Shown } from './search.ts';
import { roleText } from './texts.ts';
import '../style/answering.css';

function RightRow({ right, roles }: { right: Right; roles: readonly RoleRow[] }) {
  const t = useText();
  return (
    <tr>
      <th scope="row">
        {right.text}
        {right.assurance > 0 && (
          <span className="answering-source">{t(roleText.assurance, { level: right.assurance })}</span>
        )}
      </th>
      {roles.map((role) => {
        const holds = role.permissions.includes(right.id);
        return (
          <td key={role.id} title={`${role.name}: ${t(holds ? roleText.holds : roleText.holdsNot)}`}>
            {holds && (
              <>
                <span className="matrix-dot" aria-hidden="true" />
                <span className="unseen">{t(roleText.holds)}</span>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function RoleHead({ role }: { role: RoleRow }) {
  return (
    <th scope="col" className="matrix-role">
      <Go to={`/organisation/roles/${role.id}`}>
        {role.name}
        <span className="unseen">
          , <HoldersCount role={role} />
        </span>
      </Go>
    </th>
  );
}

/** Roles across, rights down under their areas; a dot where the role has the right. A role's name leads to its page. */
export function RightsMatrix({ roles, modules }: Shown) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="matrix-scroll" tabIndex={0} aria-label={t(roleText.matrixName)}>
      <table className="matrix">
        <caption className="unseen">{t(roleText.matrixName)}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {t(roleText.right)}
            </th>
            {roles.map((role) => (
              <RoleHead key={role.id} role={role} />
            ))}
          </tr>
        </thead>
        {modules.map((module) => (
          <tbody key={module.id}>
            <tr className="matrix-module-row">
              <th scope="rowgroup" colSpan={roles.length + 1}>
                <span>{module.title}</span>
              </th>
            </tr>
            {module.permissions.map((right) => (
              <RightRow key={right.id} right={right} roles={roles} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
