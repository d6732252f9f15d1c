import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../../../shared/client.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { SheetView } from '../../../../ui/sheet/SheetView.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { requirementsApi } from '../../contract.ts';
import { requirements } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { useSheetTitle } from '../sheet.ts';
import { UnitChooser } from '../unit/UnitChooser.tsx';
import { atUnit, useUnit } from '../unit/useUnit.ts';
import { text } from '../words.ts';

function useStatement(id: string, unitId: string) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['requirements', 'statement', id, unitId, language],
    queryFn: () => requirements.statementSheet({ params: { id }, query: { unitId } }),
    enabled: unitId !== '',
  });
}

/** The statement of applicability: which controls apply, why, and how far each has come. */
export default function StatementPage() {
  const t = useText();
  const id = usePathValue('frameworkId');
  const unit = useUnit();
  useSheetTitle(t(pageTitles.statement));
  const file = (format: 'pdf' | 'xlsx') =>
    addressOf(requirementsApi.statementFile, { params: { id }, query: { unitId: unit.id, format } });
  return (
    <>
      <Go to={atUnit(`/requirements/${id}`, unit.id)} className="page-back">
        <span aria-hidden="true">←</span> {t(text.framework)}
      </Go>
      <UnitChooser />
      <Load query={useStatement(id, unit.id)} skeleton={<PageSkeleton />}>
        {(sheet) => <SheetView sheet={sheet} pdf={file('pdf')} xlsx={file('xlsx')} />}
      </Load>
    </>
  );
}
