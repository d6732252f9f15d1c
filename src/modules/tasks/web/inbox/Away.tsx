import { showLongDay } from '../../../../shared/date.ts';
import { Go } from '../../../../ui/Go.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { useDelegations } from '../calls.ts';
import { text } from '../texts.ts';

/** Says when one's tasks are with someone else, or someone else's with oneself. */
export function Away() {
  const t = useText();
  const { language } = useLanguage();
  const { data } = useDelegations();
  const now = (data?.items ?? []).filter(({ state }) => state === 'now');
  return now.map(({ id, mine, person, to, toOn, kinds }) => (
    <NoticeLine key={id} tone={mine ? 'watch' : 'probable'}>
      {t(mine ? (kinds ? text.partlyAway : text.away) : text.covering, {
        name: mine ? to : person,
        day: showLongDay(toOn, language),
      })}{' '}
      <Go to="/tasks/delegations">{t(text.see)}</Go>
    </NoticeLine>
  ));
}
