import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../../../shared/client.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { SheetPage } from '../../../../ui/sheet/SheetPage.tsx';
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
  const query = useQuery({
    queryKey: ['actions', 'plan-sheet', id, language],
    queryFn: () => actions.planSheet({ params: { id } }),
  });
  const file = (format: 'pdf' | 'xlsx') => addressOf(actionsApi.planFile, { params: { id }, query: { format } });
  return (
    <SheetPage
      title={title}
      back={{ to: `/action-plans/${id}`, label: t(pageTitles.plan) }}
      query={query}
      pdf={file('pdf')}
      xlsx={file('xlsx')}
    />
  );
}
