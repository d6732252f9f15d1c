import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../../../shared/client.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { SheetPage } from '../../../../ui/sheet/SheetPage.tsx';
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
  const query = useQuery({
    queryKey: ['logReview', 'paper', params, language],
    queryFn: () => cases.casePaper({ params }),
    refetchOnWindowFocus: false,
  });
  return (
    <SheetPage
      title={title}
      back={{ to: `/log-review/cases/${params.id}`, label: t(text.title) }}
      query={query}
      pdf={addressOf(investigationApi.casePaperFile, { params, query: { language } })}
    />
  );
}
