import { useMemo } from 'react';
import { optionsOf } from '../../../../ui/options.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { findPeople, findUnits } from '../calls.ts';
import { useFrameworks } from '../overview/useFrameworks.ts';
import { text as common, statusNames } from '../words.ts';
import { checkText as text } from './texts.ts';

const fixed: Filter[] = [
  { kind: 'record', name: 'unitId', label: common.unit, search: findUnits },
  { kind: 'choice', name: 'status', label: common.status, options: optionsOf(statusNames) },
  { kind: 'record', name: 'ownerId', label: common.owner, search: findPeople },
  { kind: 'day', name: 'checkBefore', label: text.checkBefore, phrase: text.checkBeforePhrase },
];

/** A filter by the frameworks there are. */
export function useFrameworkFilter(): Filter {
  const { data } = useFrameworks('');
  return useMemo(() => {
    const options = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: { sv: name, en: name } }));
    return { kind: 'choice', name: 'frameworkId', label: common.framework, options };
  }, [data]);
}

export function useCheckFilters(): Filter[] {
  const framework = useFrameworkFilter();
  return useMemo(() => [framework, ...fixed], [framework]);
}
