import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../../ui/Actor.tsx';
import { useSearchValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { may } from '../../permissions.ts';
import { pageTitles } from '../page-titles.ts';
import { surf } from './calls.ts';
import { SurfFigures } from './SurfFigures.tsx';
import { SurfLimits } from './SurfLimits.tsx';
import { TakeSurf } from './TakeSurf.tsx';
import { surfText as text } from './texts.ts';

/** Web traffic by category and unit, from where a category is asked about, and the way to read a month in. */
export default function SurfPage() {
  const t = useText();
  const manages = useMay(may.manage);
  const [month, choose] = useSearchValue('month');
  const query = useQuery({
    queryKey: ['logReview', 'surf', month],
    queryFn: () => surf.surfFigures({ query: month ? { month } : {} }),
  });
  const back = { to: '/log-review/sources', label: t(pageTitles.sources) };
  return (
    <>
      <PageTitle title={t(pageTitles.surf)} lead={t(text.lead)} {...(manages ? { back } : {})} />
      <Load query={query}>{(figures) => <SurfFigures figures={figures} choose={choose} />}</Load>
      {manages && <SurfLimits />}
      {manages && <TakeSurf />}
    </>
  );
}
