import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { RolePage, RoleRow } from '../../contract/role.ts';
import { EditRights } from './EditRights.tsx';
import { roleText } from './texts.ts';
import '../style/matrix.css';
import '../style/answering.css';

type RoleRightsProps = { role: RoleRow; page: RolePage };

function Rights({ role, page }: RoleRightsProps) {
  const t = useText();
  const areas = page.modules
    .map((module) => ({ ...module, permissions: module.permissions.filter(({ id }) => role.permissions.includes(id)) }))
    .filter(({ permissions }) => permissions.length > 0);
  if (areas.length === 0) return <p className="soft">{t(roleText.mayDoNothing)}</p>;
  return (
    <div className="rights-columns">
      {areas.map(({ id, title, permissions }) => (
        <section key={id} className="rights-one">
          <h3>{title}</h3>
          <ul className="rights">
            {permissions.map((right) => (
              <li key={right.id}>
                {right.text}
                {right.assurance > 0 && (
                  <span className="answering-source">{t(roleText.assurance, { level: right.assurance })}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What a role may do, grouped by area; changed in place by those who may. */
export function RoleRights({ role, page }: RoleRightsProps) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const edit = page.mayEdit && !editing && (
    <Button kind="quiet" size="small" icon={IconPencil} onClick={() => setEditing(true)}>
      {t(roleText.edit)}
    </Button>
  );
  return (
    <Panel title={t(roleText.mayDo)} beside={edit}>
      {editing ? (
        <EditRights role={role} page={page} done={() => setEditing(false)} />
      ) : (
        <Rights role={role} page={page} />
      )}
    </Panel>
  );
}
