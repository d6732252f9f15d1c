import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { useConfirm } from '../../../../ui/Confirm.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { RolePage, RoleRow } from '../../contract/role.ts';
import { organisation } from '../calls.ts';
import { HoldersCount } from './HoldersCount.tsx';
import type { Right } from './search.ts';
import { roleText } from './texts.ts';

type EditRightsProps = { role: RoleRow; page: RolePage; done: () => void };

/** What is chosen beyond what the role has, and what is no longer chosen. */
const changesOf = (had: readonly string[], chosen: readonly string[]) => ({
  give: chosen.filter((id) => !had.includes(id)),
  take: had.filter((id) => !chosen.includes(id)),
});
type Changes = ReturnType<typeof changesOf>;

function Named({ title, ids, rights }: { title: string; ids: readonly string[]; rights: readonly Right[] }) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="rights">
        {ids.map((id) => (
          <li key={id}>{rights.find((right) => right.id === id)?.text ?? id}</li>
        ))}
      </ul>
    </section>
  );
}

function Summary({ role, page, changes }: Omit<EditRightsProps, 'done'> & { changes: Changes }) {
  const t = useText();
  const rights = page.modules.flatMap(({ permissions }) => permissions);
  const [before, after = ''] = t(roleText.confirmWho).split('{count}');
  return (
    <div className="stack gap-usual">
      <p>
        {before}
        <HoldersCount role={role} />
        {after}
      </p>
      <Named title={t(roleText.gives)} ids={changes.give} rights={rights} />
      <Named title={t(roleText.takes)} ids={changes.take} rights={rights} />
    </div>
  );
}

type AreaProps = {
  module: RolePage['modules'][number];
  chosen: readonly string[];
  toggle: (id: string, on: boolean) => void;
};

function Area({ module, chosen, toggle }: AreaProps) {
  return (
    <fieldset className="field rights-one">
      <legend className="field-label">{module.title}</legend>
      <div className="choices">
        {module.permissions.map(({ id, text }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Chooses what a role may do, shows what that changes, and asks before it is done. */
export function EditRights({ role, page, done }: EditRightsProps) {
  const t = useText();
  const confirm = useConfirm();
  const [chosen, setChosen] = useState(role.permissions);
  const { send, busy } = useSend(organisation.setPermissions, { said: t(roleText.saved) });
  const changes = changesOf(role.permissions, chosen);
  const { give, take } = changes;
  const changed = give.length + take.length > 0;
  const toggle = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  const review = async () => {
    const yes = await confirm({
      title: t(roleText.confirmTitle, { role: role.name.toLowerCase() }),
      text: <Summary role={role} page={page} changes={changes} />,
      verb: t(roleText.confirmVerb),
    });
    if (yes) send({ params: { role: role.id }, body: changes });
  };
  return (
    <>
      <div className="rights-columns">
        {page.modules.map((module) => (
          <Area key={module.id} module={module} chosen={chosen} toggle={toggle} />
        ))}
      </div>
      <div className="form-foot rights-foot">
        <Button kind="main" busy={busy} disabled={!changed} onClick={() => void review()}>
          {t(roleText.save)}
        </Button>
        <Button onClick={done}>{t(roleText.cancel)}</Button>
        <span className="soft small" role="status">
          {changed ? t(roleText.changeCount, { give: give.length, take: take.length }) : t(roleText.noChange)}
        </span>
      </div>
    </>
  );
}
