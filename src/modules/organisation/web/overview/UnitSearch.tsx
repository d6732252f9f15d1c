import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { UnitRow } from '../../contract/unit.ts';
import { organisation } from '../calls.ts';
import { EndedMark } from '../EndedMark.tsx';
import { KindIcon } from '../KindMark.tsx';
import { kindNames } from '../words.ts';
import { overviewText } from './texts.ts';
import '../style/tree.css';

const most = 50;
const waitMs = 200;

function useMatches(q: string, showEnded: boolean) {
  const [asked] = useDebouncedValue(q, waitMs);
  const state = showEnded ? {} : { state: 'current' as const };
  return useQuery({
    queryKey: ['organisation', 'search', asked, showEnded],
    queryFn: () => organisation.units({ query: { q: asked, limit: most, ...state } }),
    placeholderData: keepPreviousData,
  });
}

function Match({ unit, choose }: { unit: UnitRow; choose: () => void }) {
  const t = useText();
  return (
    <li>
      <button type="button" className="match" onClick={choose}>
        <KindIcon kind={unit.kind} />
        <span>
          <span className="match-name">{unit.name}</span> <EndedMark validTo={unit.validTo} />
          <span className="twig-match">
            {[t(kindNames[unit.kind]), unit.parentName, unit.hsaId].filter(Boolean).join(' · ')}
          </span>
        </span>
      </button>
    </li>
  );
}

type UnitSearchProps = { q: string; showEnded: boolean; choose: (unit: UnitRow) => void };

/** Units that match what is written, in place of the tree; choosing one shows it in the tree. */
export function UnitSearch({ q, showEnded, choose }: UnitSearchProps) {
  const t = useText();
  const query = useMatches(q, showEnded);
  const words = (count: number) => (count === 1 ? overviewText.oneMatch : overviewText.matchCount);
  return (
    <Load query={query} skeleton={<RowsSkeleton rows={6} height="3rem" />}>
      {({ items, next }) =>
        items.length === 0 ? (
          <EmptyState title={t(overviewText.noMatch, { q })} text={t(overviewText.noMatchText)} />
        ) : (
          <>
            <p className="soft small" role="status">
              {t(next ? overviewText.manyMatches : words(items.length), { count: items.length })}
            </p>
            <ul className="matches" aria-label={t(overviewText.matches)}>
              {items.map((unit) => (
                <Match key={unit.id} unit={unit} choose={() => choose(unit)} />
              ))}
            </ul>
          </>
        )
      }
    </Load>
  );
}
