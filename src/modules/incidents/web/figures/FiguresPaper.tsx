import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { SheetView } from '../../../../ui/sheet/SheetView.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { fileOf, useAsked } from './asked.ts';

/** The figures of a year as they are printed. */
export default function FiguresPaper() {
  const t = useText();
  const { language } = useLanguage();
  const asked = useAsked();
  const title = t(pageTitles.figures);
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
  const query = useQuery({
    queryKey: ['incidents', 'figures-sheet', asked, language],
    queryFn: () => incidents.figuresSheet({ query: asked }),
  });
  return (
    <>
      <Go to={`/incident-figures?${new URLSearchParams(asked)}`} className="page-back">
        <span aria-hidden="true">←</span> {title}
      </Go>
      <Load query={query} skeleton={<PageSkeleton />}>
        {(sheet) => <SheetView sheet={sheet} pdf={fileOf(asked, 'pdf')} xlsx={fileOf(asked, 'xlsx')} />}
      </Load>
    </>
  );
}
