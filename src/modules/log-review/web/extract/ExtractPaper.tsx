import { useQuery } from '@tanstack/react-query';
import { usePathValue } from '../../../../ui/address.ts';
import { SheetPage } from '../../../../ui/sheet/SheetPage.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { extracts } from './calls.ts';
import { extractText as text } from './texts.ts';

/** The extract as the patient reads it. */
export default function ExtractPaper() {
  const t = useText();
  const { language } = useLanguage();
  const id = usePathValue('id');
  const title = t(text.preview);
  const query = useQuery({
    queryKey: ['logReview', 'extract-paper', id, language],
    queryFn: () => extracts.extractSheet({ params: { id }, query: { language } }),
    refetchOnWindowFocus: false,
  });
  return <SheetPage title={title} back={{ to: `/log-review/extracts/${id}`, label: t(text.title) }} query={query} />;
}
