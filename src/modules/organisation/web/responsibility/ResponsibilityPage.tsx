import { useSearchValue } from '../../../../ui/address.ts';
import { FieldFrame } from '../../../../ui/form/FieldFrame.tsx';
import { Picker } from '../../../../ui/form/Picker.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { findUnits } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { useResponsibility } from '../unit/useUnit.ts';
import { ResponsibilitySheet } from './ResponsibilitySheet.tsx';
import { responsibilityText } from './texts.ts';
import '../style/responsibility.css';

type ScopeProps = { unitId: string; name: string; choose: (unitId: string) => void };

function Scope({ unitId, name, choose }: ScopeProps) {
  const t = useText();
  return (
    <div className="answers-scope">
      <FieldFrame label={t(responsibilityText.scope)}>
        {({ id }) => (
          <Picker
            marks={{ id }}
            search={findUnits}
            shown={unitId === '' ? t(responsibilityText.wholeRegion) : name}
            pick={(unit) => choose(unit.id)}
            clear={unitId === '' ? undefined : () => choose('')}
            small
          />
        )}
      </FieldFrame>
    </div>
  );
}

/** Who answers for what, for the whole region or a unit and its parts. */
export default function ResponsibilityPage() {
  const t = useText();
  const [unitId, choose] = useSearchValue('unit');
  const query = useResponsibility(unitId);
  return (
    <div className="answers-page">
      <PageTitle title={t(pageTitles.responsibility)} lead={t(responsibilityText.lead)} />
      <Scope unitId={unitId} name={query.data?.unit.name ?? '…'} choose={choose} />
      <Load query={query} skeleton={<RowsSkeleton rows={12} height="3.5rem" />}>
        {(responsibility) => <ResponsibilitySheet responsibility={responsibility} unitId={unitId} />}
      </Load>
    </div>
  );
}
