import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useRoomForColumns } from '../../../../ui/room.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { RolePage } from '../../contract/role.ts';
import { RightsMatrix } from './RightsMatrix.tsx';
import { RoleLists } from './RoleLists.tsx';
import { searched } from './search.ts';
import { roleText } from './texts.ts';
import '../style/matrix.css';
import '../style/parts.css';

type ToolsProps = {
  q: string;
  write: (q: string) => void;
  module: string;
  choose: (id: string) => void;
  modules: RolePage['modules'];
  said: string;
};

function Tools({ q, write, module, choose, modules, said }: ToolsProps) {
  const t = useText();
  return (
    <div className="list-tools">
      <search className="search-box">
        <IconSearch size={17} aria-hidden />
        <input
          type="search"
          className="input input-small"
          aria-label={t(roleText.find)}
          placeholder={t(roleText.find)}
          value={q}
          onChange={(event) => write(event.target.value)}
        />
      </search>
      <select
        className="input input-small matrix-module"
        aria-label={t(roleText.module)}
        value={module}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t(roleText.allModules)}</option>
        {modules.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <span className="soft small" role="status">
        {said}
      </span>
    </div>
  );
}

/** Every role and every right, searched by either; as a matrix where there is room, else as lists. */
export function RightsView({ page }: { page: RolePage }) {
  const t = useText();
  const room = useRoomForColumns();
  const [q, write] = useState('');
  const [module, choose] = useSearchValue('module');
  const shown = searched(page, q, module);
  const rights = shown.modules.reduce((sum, { permissions }) => sum + permissions.length, 0);
  const said = [
    t(rights === 1 ? roleText.oneRight : roleText.rightsCount, { count: rights }),
    t(shown.roles.length === 1 ? roleText.oneRole : roleText.rolesCount, { count: shown.roles.length }),
  ].join(', ');
  const clear = <Button onClick={() => write('')}>{t(roleText.clear)}</Button>;
  const Rights = room ? RightsMatrix : RoleLists;
  return (
    <>
      <Tools q={q} write={write} module={module} choose={choose} modules={page.modules} said={said} />
      {rights === 0 ? (
        <EmptyState title={t(roleText.nothing, { q: q.trim() })} text={t(roleText.nothingText)} action={clear} />
      ) : (
        <Rights {...shown} searching={q.trim() !== ''} />
      )}
    </>
  );
}
