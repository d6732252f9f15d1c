import { useText } from '../../../../ui/Words.tsx';
import type { NodeRow } from '../../contract/frameworks.ts';
import { Flag } from '../../contract/words.ts';
import { statusOrder, tally } from '../counts.ts';
import { Toggle, Toggles } from '../Toggle.tsx';
import { flagNames, statusNames } from '../words.ts';
import { TreeSearch } from './TreeSearch.tsx';
import { frameworkText as text } from './texts.ts';
import { counts, type Wanted } from './tree.ts';
import type { Suggested } from './useSuggested.ts';
import type { useWanted } from './useWanted.ts';

type FiltersProps = {
  tree: readonly NodeRow[];
  wanted: Wanted;
  change: ReturnType<typeof useWanted>['change'];
  suggested: Suggested;
};

function StatusToggles({ tree, wanted, change }: FiltersProps) {
  const t = useText();
  const counted = tree.filter(counts);
  const of = tally(counted.map(({ standing }) => standing?.status ?? 'notAssessed'));
  return (
    <Toggles label={t(text.statusFilter)}>
      <Toggle on={wanted.status === ''} press={() => change({ status: '' })} count={counted.length}>
        {t(text.all)}
      </Toggle>
      {statusOrder
        .filter((status) => of[status] > 0)
        .map((status) => {
          const on = wanted.status === status;
          return (
            <Toggle key={status} on={on} press={() => change({ status: on ? '' : status })} count={of[status]}>
              {t(statusNames[status])}
            </Toggle>
          );
        })}
    </Toggles>
  );
}

function FlagToggles({ tree, wanted, change, suggested }: FiltersProps) {
  const t = useText();
  const flagged = Flag.options.map((flag) => {
    return { flag, count: tree.filter(({ standing }) => standing?.flags.includes(flag)).length };
  });
  const present = flagged.filter(({ count }) => count > 0);
  if (present.length === 0 && suggested.size === 0) return null;
  return (
    <Toggles label={t(text.flagFilter)}>
      {present.map(({ flag, count }) => {
        const on = wanted.flag === flag;
        return (
          <Toggle key={flag} on={on} press={() => change({ flag: on ? '' : flag })} count={count}>
            {t(flagNames[flag])}
          </Toggle>
        );
      })}
      {suggested.size > 0 && (
        <Toggle
          on={wanted.suggested}
          press={() => change({ suggested: wanted.suggested ? '' : '1' })}
          count={suggested.size}
        >
          {t(text.suggested)}
        </Toggle>
      )}
    </Toggles>
  );
}

/** Search and filters above the tree; the filters say how many each would show. */
export function TreeFilters(props: FiltersProps) {
  const t = useText();
  const { tree, wanted, change } = props;
  const assessed = tree.some(({ standing }) => standing !== null);
  return (
    <div className="outline-filters">
      <div className="row gap-usual">
        <TreeSearch />
        {tree.some(({ selected }) => !selected) && (
          <label className="choice">
            <input
              type="checkbox"
              checked={wanted.outside}
              onChange={(event) => change({ outside: event.target.checked ? '1' : '' })}
            />
            {t(text.outside)}
          </label>
        )}
      </div>
      {assessed && <StatusToggles {...props} />}
      {assessed && <FlagToggles {...props} />}
    </div>
  );
}
