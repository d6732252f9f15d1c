import { IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { showMonth } from '../../../../shared/date.ts';
import { useSearchValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { FollowUp } from '../../contract/follow-up.ts';
import { following } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { addressOfUnit, fileOf, spans, useAsked, usualSpan } from './asked.ts';
import { Explained } from './Explained.tsx';
import { InTime } from './InTime.tsx';
import { Judgements } from './Judgements.tsx';
import { followText as text } from './texts.ts';
import './follow-up.css';

function Actions() {
  const t = useText();
  const asked = useAsked();
  return (
    <>
      <ButtonLink to="/log-review/months">{t(text.months)}</ButtonLink>
      <ButtonLink to={`/log-review/follow-up/paper?${new URLSearchParams(asked)}`}>{t(text.paper)}</ButtonLink>
      <ButtonLink icon={IconTable} href={fileOf(asked, 'xlsx')} download>
        {t(text.xlsx)}
      </ButtonLink>
      <ButtonLink icon={IconFileTypePdf} href={fileOf(asked, 'pdf')} download>
        PDF
      </ButtonLink>
    </>
  );
}

function Period() {
  const t = useText();
  const id = useId();
  const [span, choose] = useSearchValue('months');
  return (
    <span className="follow-period">
      <label htmlFor={id}>{t(text.period)}</label>
      <select
        id={id}
        className="input input-small"
        value={span || usualSpan}
        onChange={(event) => choose(event.target.value === usualSpan ? '' : event.target.value)}
      >
        {spans.map((count) => (
          <option key={count} value={count}>
            {t(text.latest, { count })}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Which unit and which months the figures are of, and the way up. */
function Where({ unit, above, from, to }: FollowUp) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <div className="follow-where">
      <p className="soft">
        {above && (
          <>
            <Go to={addressOfUnit(above.id)}>{above.name}</Go> ›{' '}
          </>
        )}
        <strong>{unit.name}</strong>, {t(text.span, { from: showMonth(from, language), to: showMonth(to, language) })}
      </p>
      <Period />
    </div>
  );
}

function Parts(figures: FollowUp) {
  const t = useText();
  if (figures.total.units === 0) return <EmptyState title={t(text.nothing)} text={t(text.nothingText)} />;
  return (
    <Tabs
      label={t(text.parts)}
      tabs={[
        { key: 'inTime', label: t(text.inTime), content: () => <InTime {...figures} /> },
        { key: 'judged', label: t(text.judged), content: () => <Judgements {...figures} /> },
        { key: 'explained', label: t(text.explained), content: () => <Explained {...figures} /> },
      ]}
    />
  );
}

/** How the log review is done: what is done in time, how it was judged, and what the rules explain. */
export default function FollowUpPage() {
  const t = useText();
  const asked = useAsked();
  const query = useQuery({
    queryKey: ['logReview', 'follow-up', asked],
    queryFn: () => following.followUp({ query: asked }),
  });
  return (
    <>
      <PageTitle title={t(pageTitles.followUp)} lead={t(text.lead)} actions={<Actions />} />
      <Load query={query} skeleton={<PageSkeleton />}>
        {(figures) => (
          <>
            <Where {...figures} />
            <Parts {...figures} />
          </>
        )}
      </Load>
    </>
  );
}
