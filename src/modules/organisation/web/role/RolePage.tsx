import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { RoleRow, RolePage as Roles } from '../../contract/role.ts';
import { may } from '../../permissions.ts';
import { GiveRole } from '../grant/GiveRole.tsx';
import { grantText } from '../grant/texts.ts';
import { pageTitles } from '../page-titles.ts';
import { GrantsOfRole } from './GrantRegister.tsx';
import { HoldersCount } from './HoldersCount.tsx';
import { RoleRights } from './RoleRights.tsx';
import { roleText } from './texts.ts';
import { isImplied, useRoles } from './useRoles.ts';

function OneRole({ role, page }: { role: RoleRow; page: Roles }) {
  const t = useText();
  const mayGive = useMay(may.giveRoles) && !isImplied(role.id);
  const [giving, setGiving] = useState(false);
  const give = mayGive && (
    <Button kind="main" icon={IconPlus} aria-haspopup="dialog" onClick={() => setGiving(true)}>
      {t(grantText.giveVerb)}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={role.name}
        back={{ to: '/organisation/roles', label: t(pageTitles.roles) }}
        beside={
          <span className="soft">
            <HoldersCount role={role} />
          </span>
        }
        actions={give}
      />
      <RoleRights key={role.permissions.join()} role={role} page={page} />
      <Panel title={t(roleText.whoHolds)}>
        {isImplied(role.id) ? <p className="soft">{t(roleText.impliedHolders)}</p> : <GrantsOfRole role={role.id} />}
      </Panel>
      {giving && <GiveRole role={role.id} close={() => setGiving(false)} />}
    </>
  );
}

function NoSuchRole() {
  const t = useText();
  return (
    <>
      <PageTitle title={t(pageTitles.role)} />
      <EmptyState
        title={t(roleText.missing)}
        text={t(roleText.missingText)}
        action={<ButtonLink to="/organisation/roles">{t(roleText.toRoles)}</ButtonLink>}
      />
    </>
  );
}

/** One role: what it may do, and who holds it. */
export default function RolePage() {
  const id = usePathValue('role');
  return (
    <Load query={useRoles()} skeleton={<PageSkeleton />}>
      {(page) => {
        const role = page.roles.find((one) => one.id === id);
        return role ? <OneRole role={role} page={page} /> : <NoSuchRole />;
      }}
    </Load>
  );
}
