import { IconChevronLeft, IconChevronRight, IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Columns, Stack } from '../../../../ui/Arrange.tsx';
import { useChangeSearch } from '../../../../ui/address.ts';
import { ButtonLink, IconButton } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Figures } from '../../contract/figures.ts';
import { figureText } from '../../texts/figures.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { AmountText } from './AmountText.tsx';
import { fileOf, useAsked } from './asked.ts';
import { ByKind, ByRegime, ByUnit, ByYear, InTime, Others, Times } from './FigureParts.tsx';
import { pageText as text } from './texts.ts';
import './figures.css';

function YearChoice({ year }: { year: number }) {
  const t = useText();
  const change = useChangeSearch();
  const go = (to: number) => () => change({ year: String(to) });
  return (
    <div className="figure-years">
      <IconButton label={t(text.previous)} icon={IconChevronLeft} onClick={go(year - 1)} />
      <strong className="figures" aria-live="polite">
        {year}
      </strong>
      <IconButton label={t(text.next)} icon={IconChevronRight} onClick={go(year + 1)} />
    </div>
  );
}

function Where({ unit, above, year }: Figures) {
  return (
    <p className="soft">
      {above && (
        <>
          <Go to={`/incident-figures?year=${year}&unitId=${above.id}`}>{above.name}</Go> ›{' '}
        </>
      )}
      <strong>{unit.name}</strong>
    </p>
  );
}

/** The year at a glance. */
function Glance({ total }: Figures) {
  const t = useText();
  const shown = [
    ['incidents', text.incidentsLong],
    ['toOfficer', text.officerLong],
    ['toImy', text.imyLong],
    ['toCsirt', text.csirtLong],
    ['closed', text.closedLong],
  ] as const;
  return (
    <ul className="figure-head">
      {shown.map(([name, words]) => (
        <li key={name}>
          <AmountText value={total[name]} />
          <span className="what">{t(words)}</span>
        </li>
      ))}
    </ul>
  );
}

const isEmpty = ({ total }: Figures): boolean =>
  total.reported === 0 && total.deviations === 0 && total.ideas === 0 && total.toOfficer === 0;

function Year(figures: Figures) {
  const t = useText();
  const { year, unit, wholeRegion, byUnit } = figures;
  const hasParts = byUnit.some((part) => part.unit.id !== unit.id);
  if (isEmpty(figures))
    return <EmptyState title={t(text.none, { year })} text={t(text.noneText, { year, unit: unit.name })} />;
  return (
    <Stack gap="wide">
      <Glance {...figures} />
      <InTime {...figures} />
      <Columns least={24}>
        <Times {...figures} />
        <div>
          <Others {...figures} />
        </div>
      </Columns>
      <Panel>
        <ByKind {...figures} />
      </Panel>
      {hasParts && (
        <Panel>
          <ByUnit {...figures} />
        </Panel>
      )}
      <ByRegime {...figures} />
      {(!wholeRegion || hasParts) && <p className="faint small">{t(figureText.fewNote)}</p>}
    </Stack>
  );
}

/** Incidents in figures for a year and a unit: counts and times, as pictures and as the tables behind them. */
export default function FiguresPage() {
  const t = useText();
  const asked = useAsked();
  const query = useQuery({
    queryKey: ['incidents', 'figures', asked],
    queryFn: () => incidents.figures({ query: asked }),
  });
  const search = new URLSearchParams(asked);
  return (
    <>
      <PageTitle
        title={t(pageTitles.figures)}
        lead={t(figureText.lead)}
        actions={
          <>
            <ButtonLink to={`/incident-figures/paper?${search}`}>{t(text.paper)}</ButtonLink>
            <ButtonLink icon={IconTable} href={fileOf(asked, 'xlsx')} download>
              {t(text.xlsx)}
            </ButtonLink>
            <ButtonLink icon={IconFileTypePdf} href={fileOf(asked, 'pdf')} download>
              PDF
            </ButtonLink>
          </>
        }
      />
      <Load query={query} skeleton={<PageSkeleton />}>
        {(figures) => (
          <Stack gap="wide">
            <div>
              <YearChoice year={figures.year} />
              <Where {...figures} />
            </div>
            <Year {...figures} />
            {figures.years.length > 0 && (
              <Panel>
                <ByYear {...figures} />
              </Panel>
            )}
          </Stack>
        )}
      </Load>
    </>
  );
}
