import { IconCalendarShare, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Button, ButtonLink, IconButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Load } from '../../../ui/Load.tsx';
import { NoticeLine } from '../../../ui/Notices.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { useNarrow } from '../../../ui/room.ts';
import { RowsSkeleton } from '../../../ui/Skeletons.tsx';
import { today } from '../../../ui/today.ts';
import { useLanguage, useText } from '../../../ui/Words.tsx';
import type { Calendar } from '../contract.ts';
import { monthFrom } from '../rules.ts';
import { type Asked, useAsked, useCalendar } from './calls.ts';
import { DayList } from './DayList.tsx';
import { Filters } from './Filters.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { monthName } from './names.ts';
import { pageTitles } from './page-titles.ts';
import { text } from './texts.ts';
import './calendar.css';

/** The month shown, and the way to those beside it. */
function MonthBar({ asked }: { asked: Asked }) {
  const t = useText();
  const { language } = useLanguage();
  const { month, setMonth } = asked;
  return (
    <div className="calendar-bar">
      <IconButton icon={IconChevronLeft} label={t(text.previous)} onClick={() => setMonth(monthFrom(month, -1))} />
      <h2 aria-live="polite">{monthName(month, language)}</h2>
      <IconButton icon={IconChevronRight} label={t(text.next)} onClick={() => setMonth(monthFrom(month, 1))} />
      {month !== today().slice(0, 7) && (
        <Button kind="quiet" size="small" onClick={() => setMonth('')}>
          {t(text.today)}
        </Button>
      )}
    </div>
  );
}

function Month({ asked, found }: { asked: Asked; found: Calendar }) {
  const t = useText();
  const narrow = useNarrow();
  const own = found.items.filter(({ day }) => day.startsWith(asked.month));
  const empty = <EmptyState title={t(text.none)} text={t(text.noneText)} />;
  return (
    <>
      {found.more && <NoticeLine tone="watch">{t(text.tooMuch)}</NoticeLine>}
      {narrow && (own.length === 0 ? empty : <DayList items={own} />)}
      {!narrow && <MonthGrid month={asked.month} items={found.items} />}
    </>
  );
}

/** Everything with a day, a month at a time: a grid where there is room, a list on a phone. */
export default function CalendarPage() {
  const t = useText();
  const asked = useAsked();
  const query = useCalendar(asked);
  return (
    <>
      <PageTitle
        title={t(pageTitles.calendar)}
        actions={
          <ButtonLink icon={IconCalendarShare} to="/calendar/subscribe">
            {t(text.subscribe)}
          </ButtonLink>
        }
      />
      <div className="calendar-tools">
        <MonthBar asked={asked} />
        <Filters asked={asked} kinds={query.data?.kinds ?? []} />
      </div>
      <Load query={query} skeleton={<RowsSkeleton rows={10} />}>
        {(found) => <Month asked={asked} found={found} />}
      </Load>
    </>
  );
}
