import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { addressOf } from '../../../../shared/client.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { SheetView } from '../../../../ui/sheet/SheetView.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { investigationApi } from '../../contract/investigation.ts';
import { Paper } from '../../contract/investigation-words.ts';
import { cases } from './calls.ts';
import { caseText as text } from './texts.ts';

/** What is printed from an investigation, as it stands on paper. */
export default function PaperPage() {
  const t = useText();
  const { language } = useLanguage();
  const params = { id: usePathValue('id'), paper: Paper.parse(usePathValue('paper')) };
  const title = t(text[params.paper === 'police' ? 'police' : 'letter']);
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
  const query = useQuery({
    queryKey: ['logReview', 'paper', params, language],
    queryFn: () => cases.casePaper({ params }),
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <Go to={`/log-review/cases/${params.id}`} className="page-back">
        <span aria-hidden="true">←</span> {t(text.title)}
      </Go>
      <Load query={query} skeleton={<PageSkeleton />}>
        {(sheet) => (
          <SheetView sheet={sheet} pdf={addressOf(investigationApi.casePaperFile, { params, query: { language } })} />
        )}
      </Load>
    </>
  );
}
