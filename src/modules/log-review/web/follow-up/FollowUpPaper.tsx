import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { SheetView } from '../../../../ui/sheet/SheetView.tsx';
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
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
  const query = useQuery({
    queryKey: ['logReview', 'follow-up-sheet', asked, language],
    queryFn: () => following.followUpSheet({ query: asked }),
  });
  return (
    <>
      <Go to={`/log-review/follow-up?${new URLSearchParams(asked)}`} className="page-back">
        <span aria-hidden="true">←</span> {title}
      </Go>
      <Load query={query} skeleton={<PageSkeleton />}>
        {(sheet) => <SheetView sheet={sheet} pdf={fileOf(asked, 'pdf')} xlsx={fileOf(asked, 'xlsx')} />}
      </Load>
    </>
  );
}
