import { useMay } from '../../../../ui/Actor.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { LawVersion } from '../../contract/law.ts';
import { may } from '../../permissions.ts';
import { pageTitles } from '../page-titles.ts';
import { ByRegime } from './ByRegime.tsx';
import { useAskedLaw } from './calls.ts';
import { DecisionView } from './DecisionView.tsx';
import { ReceiverView } from './ReceiverView.tsx';
import { TemplateView } from './TemplateView.tsx';
import { lawText as text } from './texts.ts';
import { Versions } from './Versions.tsx';
import './law.css';

function Receivers({ law }: { law: LawVersion }) {
  return (
    <ul className="law-rows">
      {law.receivers.map((row) => (
        <li key={row.key}>
          <ReceiverView row={row} />
        </li>
      ))}
    </ul>
  );
}

function Law({ law, older }: { law: LawVersion; older: boolean }) {
  const t = useText();
  const mayEdit = useMay(may.editRules);
  const duty = (row: LawVersion['templates'][number]) => <TemplateView row={row} receivers={law.receivers} />;
  return (
    <>
      <PageTitle
        title={t(pageTitles.law)}
        lead={t(text.lead)}
        beside={
          <StatusMark tone={older ? 'probable' : 'ok'} framed>
            {t(text.versionMark, { number: law.number })}
          </StatusMark>
        }
        actions={mayEdit && !older && <ButtonLink to="/incidents/law/edit">{t(text.edit)}</ButtonLink>}
      />
      {older && (
        <NoticeLine tone="probable">
          {t(text.older, { number: law.number })} <Go to="/incidents/law">{t(text.current)}</Go>
        </NoticeLine>
      )}
      <Tabs
        label={t(text.parts)}
        tabs={[
          {
            key: 'table',
            label: t(text.tabTable),
            content: () => (
              <ByRegime rows={law.decisions} shown={(row, place) => <DecisionView row={row} place={place} />} />
            ),
          },
          { key: 'duties', label: t(text.tabDuties), content: () => <ByRegime rows={law.templates} shown={duty} /> },
          { key: 'receivers', label: t(text.tabReceivers), content: () => <Receivers law={law} /> },
          { key: 'versions', label: t(text.tabVersions), content: () => <Versions law={law} /> },
        ]}
      />
    </>
  );
}

/** The decision table with the duties and receivers that follow: law as data, each row with its source. */
export default function LawPage() {
  const { query, older } = useAskedLaw();
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(law) => <Law key={law.id} law={law} older={older} />}
    </Load>
  );
}
