import { useQuery } from '@tanstack/react-query';
import { SheetPage } from '../../../../ui/sheet/SheetPage.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { following } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { fileOf, useAsked } from './asked.ts';

/** The follow-up as it is printed, for internal control. */
export default function FollowUpPaper() {
  const t = useText();
  const { language } = useLanguage();
  const asked = useAsked();
  const title = t(pageTitles.followUp);
  const query = useQuery({
    queryKey: ['logReview', 'follow-up-sheet', asked, language],
    queryFn: () => following.followUpSheet({ query: asked }),
  });
  return (
    <SheetPage
      title={title}
      back={{ to: `/log-review/follow-up?${new URLSearchParams(asked)}`, label: title }}
      query={query}
      pdf={fileOf(asked, 'pdf')}
      xlsx={fileOf(asked, 'xlsx')}
    />
  );
}
