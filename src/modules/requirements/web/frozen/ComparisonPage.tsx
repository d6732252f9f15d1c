import { useQuery } from '@tanstack/react-query';
import { showNumber } from '../../../../shared/date.ts';
import { usePathValue, useSearchValue } from '../../../../ui/address.ts';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Comparison } from '../../contract/frozen.ts';
import { requirements } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { StandingBar } from '../StandingBar.tsx';
import { Differences } from './Differences.tsx';
import { frozenText as text } from './texts.ts';
import '../style/frozen.css';

function Side({ word, side }: { word: string; side: Comparison['before'] }) {
  const t = useText();
  return (
    <section className="comparison-side" aria-label={word}>
      <p className="soft small">
        {word} · <DateText at={side.assessedOn} as="long" />
      </p>
      <h2>{side.title || t(text.now)}</h2>
      <StandingBar counts={side.statuses} />
    </section>
  );
}

function Shown({ comparison, id }: { comparison: Comparison; id: string }) {
  const t = useText();
  const { language } = useLanguage();
  const { before, after, unchanged, differences } = comparison;
  const count = showNumber(unchanged, language);
  return (
    <>
      <PageTitle
        title={t(text.comparison)}
        back={{ to: `/requirements/frozen/${id}`, label: t(pageTitles.oneFrozen) }}
        lead={
          before.frameworkVersion === after.frameworkVersion
            ? undefined
            : t(text.otherVersion, { before: before.frameworkVersion, after: after.frameworkVersion })
        }
      />
      <div className="comparison-sides">
        <Side word={t(text.before)} side={before} />
        <Side word={t(text.after)} side={after} />
      </div>
      {differences.length === 0 ? (
        <EmptyState title={t(text.noDifference)} text={t(text.noDifferenceText, { count })} />
      ) : (
        <>
          <Differences differences={differences} />
          <p className="soft comparison-same">{t(text.unchangedCount, { count })}</p>
        </>
      )}
    </>
  );
}

/** Two assessments beside each other: what became better, worse, new, or went away. */
export default function ComparisonPage() {
  const id = usePathValue('id');
  const [other] = useSearchValue('with');
  const query = useQuery({
    queryKey: ['requirements', 'comparison', id, other],
    queryFn: () => requirements.compareFrozen({ params: { id }, query: other === '' ? {} : { with: other } }),
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(comparison) => <Shown comparison={comparison} id={id} />}
    </Load>
  );
}
