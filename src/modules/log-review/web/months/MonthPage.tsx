import { useQuery } from '@tanstack/react-query';
import { showMonth } from '../../../../shared/date.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { ConfirmButton } from '../../../../ui/Confirm.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useSend } from '../../../../ui/send.ts';
import { today } from '../../../../ui/today.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { MonthDetail } from '../../contract/month.ts';
import { may } from '../../permissions.ts';
import { months } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { monthTitle } from '../words/month.ts';
import { Frame } from './Frame.tsx';
import { Late } from './Late.tsx';
import { MonthFacts } from './MonthFacts.tsx';
import { MonthState } from './MonthState.tsx';
import { Preparing } from './Preparing.tsx';
import { Redraws } from './Redraws.tsx';
import { monthText, oneText as text } from './texts.ts';
import './months.css';

/** Draws a past month at once, for those who need not wait for the night. */
function Prepare({ month }: MonthDetail) {
  const t = useText();
  const { language } = useLanguage();
  const prepare = useSend(months.prepareMonth, { said: t(monthText.prepared) });
  return (
    <ConfirmButton
      kind="main"
      title={`${t(monthText.prepare)}: ${monthTitle(month, language)}`}
      text={t(monthText.prepareText)}
      verb={t(monthText.prepare)}
      busy={prepare.busy}
      onConfirm={() => prepare.send({ params: { month } })}
    >
      {t(monthText.prepare)}
    </ConfirmButton>
  );
}

function Month({ detail }: { detail: MonthDetail }) {
  const t = useText();
  const { language } = useLanguage();
  const mayManage = useMay(may.manage);
  const isOver = detail.month < today().slice(0, 7);
  const drawn = detail.state === 'drawn';
  return (
    <>
      <PageTitle
        title={t(text.title, { month: showMonth(detail.month, language) })}
        back={{ to: '/log-review/months', label: t(pageTitles.months) }}
        beside={<MonthState state={detail.state} framed />}
        actions={mayManage && isOver && !drawn && <Prepare {...detail} />}
      />
      {!drawn && <EmptyState title={t(text.notDrawn)} text={t(text.notDrawnText)} />}
      <Preparing {...detail} />
      <MonthFacts {...detail} />
      {detail.frame.length > 0 && <Frame {...detail} />}
      <Late {...detail} />
      {drawn && <Redraws {...detail} />}
    </>
  );
}

const lookAgainMs = 3000;

/** How a month's sample was drawn, and drawing it again to compare. */
export default function MonthPage() {
  const month = usePathValue('month');
  const query = useQuery({
    queryKey: ['logReview', 'month', month],
    queryFn: () => months.month({ params: { month } }),
    refetchInterval: ({ state }) =>
      state.data?.redraws.some(({ status }) => status === 'waiting') ? lookAgainMs : false,
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(detail) => <Month detail={detail} />}
    </Load>
  );
}
