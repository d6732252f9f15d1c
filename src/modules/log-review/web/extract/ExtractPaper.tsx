import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { usePathValue } from '../../../../ui/address.ts';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { SheetView } from '../../../../ui/sheet/SheetView.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { extracts } from './calls.ts';
import { extractText as text } from './texts.ts';

/** The extract as the patient reads it. */
export default function ExtractPaper() {
  const t = useText();
  const { language } = useLanguage();
  const id = usePathValue('id');
  const title = t(text.preview);
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
  const query = useQuery({
    queryKey: ['logReview', 'extract-paper', id, language],
    queryFn: () => extracts.extractSheet({ params: { id }, query: { language } }),
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <Go to={`/log-review/extracts/${id}`} className="page-back">
        <span aria-hidden="true">←</span> {t(text.title)}
      </Go>
      <Load query={query} skeleton={<PageSkeleton />}>
        {(sheet) => <SheetView sheet={sheet} />}
      </Load>
    </>
  );
}
