import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { addressOf } from '../../../../shared/client.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { SheetView } from '../../../../ui/sheet/SheetView.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { actionsApi } from '../../contract.ts';
import { actions } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';

/** The follow-up of a plan for the board, on screen as it is printed. */
export default function PlanSheetPage() {
  const t = useText();
  const { language } = useLanguage();
  const id = usePathValue('id');
  const title = t(pageTitles.planSheet);
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
  const query = useQuery({
    queryKey: ['actions', 'plan-sheet', id, language],
    queryFn: () => actions.planSheet({ params: { id } }),
  });
  const file = (format: 'pdf' | 'xlsx') => addressOf(actionsApi.planFile, { params: { id }, query: { format } });
  return (
    <>
      <Go to={`/action-plans/${id}`} className="page-back">
        <span aria-hidden="true">←</span> {t(pageTitles.plan)}
      </Go>
      <Load query={query} skeleton={<PageSkeleton />}>
        {(sheet) => <SheetView sheet={sheet} pdf={file('pdf')} xlsx={file('xlsx')} />}
      </Load>
    </>
  );
}
