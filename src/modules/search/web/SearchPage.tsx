import { useChangeSearch, useSearchValue } from '../../../ui/address.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Load } from '../../../ui/Load.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Found } from '../contract.ts';
import { useFound } from './calls.ts';
import { HitList } from './HitList.tsx';
import { KindChoice } from './KindChoice.tsx';
import { SearchForm } from './SearchForm.tsx';
import { pageTitles, text } from './texts.ts';
import './search.css';

const step = 20;
const mostShown = 100;

type ResultsProps = { found: Found; q: string; kind: string; unitId: string; limit: number };

/** More of the same kind than shown, as far as was counted. */
const hasMore = ({ items, kinds }: Found, kind: string, limit: number) =>
  limit < mostShown &&
  kinds.filter((one) => kind === '' || one.kind === kind).reduce((sum, { count }) => sum + count, 0) > items.length;

function Results({ found, q, kind, unitId, limit }: ResultsProps) {
  const t = useText();
  const change = useChangeSearch();
  const narrowed = kind !== '' || unitId !== '';
  if (found.items.length === 0 && !narrowed)
    return <EmptyState title={t(text.noneTitle, { q })} text={t(text.noneText)} />;
  return (
    <>
      <KindChoice kinds={found.kinds} kind={kind} choose={(next) => change({ kind: next, limit: '' })} />
      {found.items.length === 0 ? (
        <EmptyState
          title={t(text.fewerTitle)}
          action={<Button onClick={() => change({ kind: '', unitId: '', limit: '' })}>{t(text.showAll)}</Button>}
        />
      ) : (
        <HitList hits={found.items} />
      )}
      {hasMore(found, kind, limit) && (
        <Button onClick={() => change({ limit: String(Math.min(limit + step, mostShown)) })}>{t(text.showMore)}</Button>
      )}
    </>
  );
}

function Answer({ q, kind, unitId, limit }: Omit<ResultsProps, 'found'>) {
  const query = useFound({ q, kind, unitId, limit });
  return (
    <div aria-busy={query.isFetching || undefined}>
      <Load query={query}>{(found) => <Results found={found} q={q} kind={kind} unitId={unitId} limit={limit} />}</Load>
    </div>
  );
}

const limitFrom = (asked: string) => Math.min(mostShown, Math.max(step, Number(asked) || step));

/** Everything one may see, searched; what is asked stands in the address. */
export default function SearchPage() {
  const t = useText();
  const [q] = useSearchValue('q');
  const [kind] = useSearchValue('kind');
  const [unitId] = useSearchValue('unitId');
  const [limit] = useSearchValue('limit');
  return (
    <div className="search-page">
      <PageTitle title={t(pageTitles.search)} lead={t(text.lead)} />
      <SearchForm key={q} q={q} unitId={unitId} />
      {q === '' ? (
        <EmptyState title={t(text.startTitle)} text={t(text.startText)} />
      ) : (
        <Answer q={q} kind={kind} unitId={unitId} limit={limitFrom(limit)} />
      )}
    </div>
  );
}
