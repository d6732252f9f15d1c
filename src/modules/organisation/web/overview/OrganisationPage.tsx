import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { useSearchValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { may } from '../../permissions.ts';
import { ImportLink } from '../ImportLink.tsx';
import { pageTitles } from '../page-titles.ts';
import { NewUnit } from './NewUnit.tsx';
import { overviewText } from './texts.ts';
import { UnitRegister } from './UnitRegister.tsx';
import { UnitTreeView } from './UnitTreeView.tsx';

/** The organisation: its units as a tree or as a list. */
export default function OrganisationPage() {
  const t = useText();
  const mayAdd = useMay(may.manageUnits);
  const [adding, setAdding] = useState(false);
  const [peeked] = useSearchValue('unit');
  const actions = (
    <>
      <ImportLink of="units" />
      {mayAdd && (
        <Button kind="main" icon={IconPlus} aria-haspopup="dialog" onClick={() => setAdding(true)}>
          {t(overviewText.newUnit)}
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageTitle title={t(pageTitles.organisation)} lead={t(overviewText.lead)} actions={actions} />
      <Tabs
        label={t(overviewText.views)}
        tabs={[
          { key: 'tree', label: t(overviewText.tree), content: () => <UnitTreeView /> },
          { key: 'list', label: t(overviewText.list), content: () => <UnitRegister /> },
        ]}
      />
      {adding && <NewUnit parentId={peeked} close={() => setAdding(false)} />}
    </>
  );
}
