import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useActor } from '../../../ui/Actor.tsx';
import { useSearchValue } from '../../../ui/address.ts';
import { api } from '../../../ui/api.ts';
import { choicesAt } from '../../../ui/form/choices-at.ts';
import { today } from '../../../ui/today.ts';
import { calendarApi, type Whose } from '../contract.ts';
import { weeksOf } from '../rules.ts';

export const calendar = api(calendarApi);

export const findUnits = choicesAt('/organisation/units/choices');

const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** What the calendar is asked for; all of it stands in the address. Who follows up others sees everyone's days at first. */
export function useAsked() {
  const [month, setMonth] = useSearchValue('month');
  const [whose, setWhose] = useSearchValue('whose');
  const [unitId, setUnit] = useSearchValue('unitId');
  const [kind, setKind] = useSearchValue('kind');
  const leads = useActor()?.roles.some(({ role }) => role !== 'employee' && role !== 'member') ?? false;
  const usual: Whose = leads ? 'all' : 'mine';
  return {
    month: isMonth(month) ? month : today().slice(0, 7),
    whose: whose === 'mine' || whose === 'all' ? (whose as Whose) : usual,
    unitId,
    kind,
    leads,
    setMonth,
    setWhose,
    setUnit,
    setKind,
  };
}
export type Asked = ReturnType<typeof useAsked>;

/** A month with the days of the weeks around it. */
export function useCalendar({ month, whose, unitId, kind }: Asked) {
  const days = weeksOf(month).flat();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const asked = { from, to, whose, ...(whose === 'all' && unitId ? { unitId } : {}), ...(kind ? { kind } : {}) };
  return useQuery({
    queryKey: ['calendar', asked, document.documentElement.lang],
    queryFn: () => calendar.calendar({ query: asked }),
    placeholderData: keepPreviousData,
  });
}
