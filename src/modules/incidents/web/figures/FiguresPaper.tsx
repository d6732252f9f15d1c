import { useQuery } from '@tanstack/react-query';
import { SheetPage } from '../../../../ui/sheet/SheetPage.tsx';
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
  const query = useQuery({
    queryKey: ['incidents', 'figures-sheet', asked, language],
    queryFn: () => incidents.figuresSheet({ query: asked }),
  });
  return (
    <SheetPage
      title={title}
      back={{ to: `/incident-figures?${new URLSearchParams(asked)}`, label: title }}
      query={query}
      pdf={fileOf(asked, 'pdf')}
      xlsx={fileOf(asked, 'xlsx')}
    />
  );
}
