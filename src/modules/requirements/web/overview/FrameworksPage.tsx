import { IconUpload } from '@tabler/icons-react';
import { useMay } from '../../../../ui/Actor.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { FrameworkRow } from '../../contract/frameworks.ts';
import { may } from '../../permissions.ts';
import { begun } from '../counts.ts';
import { pageTitles } from '../page-titles.ts';
import { UnitChooser } from '../unit/UnitChooser.tsx';
import { useUnit } from '../unit/useUnit.ts';
import { FrameworkRows } from './FrameworkRows.tsx';
import { overviewText as text } from './texts.ts';
import { useFrameworks } from './useFrameworks.ts';

/** The kind of import that reads a framework library. */
export const importPath = '/import/frameworks';

const isBegun = ({ statuses }: FrameworkRow) => statuses !== null && begun(statuses);

function Frameworks({ items, unitId }: { items: readonly FrameworkRow[]; unitId: string }) {
  const t = useText();
  const mayImport = useMay(may.manageFrameworks);
  if (items.length === 0)
    return <EmptyState title={t(text.none)} text={t(mayImport ? text.noneText : text.noneReader)} />;
  if (unitId === '') return <FrameworkRows title={t(text.frameworks)} frameworks={items} unitId="" />;
  return (
    <>
      <FrameworkRows title={t(text.begun)} frameworks={items.filter(isBegun)} unitId={unitId} />
      <FrameworkRows title={t(text.notBegun)} frameworks={items.filter((one) => !isBegun(one))} unitId={unitId} />
    </>
  );
}

/** The frameworks, and how each stands at the unit chosen. */
export default function FrameworksPage() {
  const t = useText();
  const { id } = useUnit();
  const mayRead = useMay(may.read);
  const unitId = mayRead ? id : '';
  const query = useFrameworks(unitId, !mayRead || unitId !== '');
  const action = useMay(may.manageFrameworks) && (
    <ButtonLink kind="main" icon={IconUpload} to={importPath}>
      {t(text.import)}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle title={t(pageTitles.requirements)} lead={t(mayRead ? text.lead : text.leadReader)} actions={action} />
      {mayRead && <UnitChooser />}
      <Load query={query} skeleton={<RowsSkeleton rows={6} height="5.5rem" />}>
        {({ items }) => <Frameworks items={items} unitId={unitId} />}
      </Load>
    </>
  );
}
