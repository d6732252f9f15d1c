import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { pageTitles } from '../page-titles.ts';
import { AllGrants } from './GrantRegister.tsx';
import { RightsView } from './RightsView.tsx';
import { roleText } from './texts.ts';
import { useRoles } from './useRoles.ts';

function Rights() {
  return (
    <Load query={useRoles()} skeleton={<RowsSkeleton rows={14} />}>
      {(page) => <RightsView page={page} />}
    </Load>
  );
}

/** What the roles may do, and who holds them. */
export default function RolesPage() {
  const t = useText();
  return (
    <>
      <PageTitle title={t(pageTitles.roles)} lead={t(roleText.lead)} />
      <Tabs
        label={t(roleText.views)}
        tabs={[
          { key: 'rights', label: t(roleText.matrix), content: () => <Rights /> },
          { key: 'holders', label: t(roleText.holdersTab), content: () => <AllGrants /> },
        ]}
      />
    </>
  );
}
