import { useQuery } from '@tanstack/react-query';
import { showDay } from '../../../../shared/date.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { useSearchValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Playbook } from '../../contract/playbook.ts';
import { may } from '../../permissions.ts';
import { kindNames } from '../../texts/words.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { KindName } from '../words.tsx';
import { StepList } from './StepList.tsx';
import { text } from './texts.ts';
import './playbook.css';

function Kinds({ items, shown }: { items: readonly Playbook[]; shown: Playbook }) {
  const t = useText();
  return (
    <nav aria-label={t(text.kinds)}>
      <ul className="playbook-kinds">
        {items.map(({ kind }) => (
          <li key={kind}>
            <Go to={`/incident-playbooks?kind=${kind}`} aria-current={kind === shown.kind ? 'page' : undefined}>
              <KindName kind={kind} />
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Versions({ kind }: Pick<Playbook, 'kind'>) {
  const t = useText();
  const query = useQuery({
    queryKey: ['incidents', 'playbook-versions', kind],
    queryFn: () => incidents.playbookVersions({ query: { kind } }),
  });
  return (
    <Panel title={t(text.versions)}>
      <Load query={query}>
        {({ items }) => (
          <DataTable
            caption={t(text.versions)}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { label: t(text.number), cell: ({ number }) => number },
              { label: t(text.day), cell: ({ madeAt }) => <DateText at={madeAt} /> },
              { label: t(text.by), cell: ({ madeBy }) => madeBy ?? t(text.delivered) },
              { label: t(text.note), cell: ({ note }) => note },
            ]}
          />
        )}
      </Load>
    </Panel>
  );
}

function Shown({ playbook }: { playbook: Playbook }) {
  const t = useText();
  const mayEdit = useMay(may.editPlaybooks);
  const { kind, number, madeAt, steps } = playbook;
  const change = mayEdit && (
    <ButtonLink kind="main" to={`/incident-playbooks/edit?kind=${kind}`}>
      {t(text.change)}
    </ButtonLink>
  );
  return (
    <div>
      <Panel title={t(kindNames[kind])} beside={change} lead={t(text.madeOn, { number, day: showDay(madeAt) })}>
        <StepList steps={steps} />
      </Panel>
      <Versions kind={kind} />
    </div>
  );
}

/** The playbooks: for each kind of event what is done, by whom and how soon. */
export default function PlaybookList() {
  const t = useText();
  const [asked] = useSearchValue('kind');
  const query = useQuery({ queryKey: ['incidents', 'playbooks'], queryFn: () => incidents.playbooks({}) });
  return (
    <>
      <PageTitle title={t(pageTitles.playbooks)} lead={t(text.lead)} />
      <Load query={query}>
        {({ items }) => {
          const shown = items.find(({ kind }) => kind === asked) ?? items[0];
          return (
            shown && (
              <div className="playbooks">
                <Kinds items={items} shown={shown} />
                <Shown playbook={shown} />
              </div>
            )
          );
        }}
      </Load>
    </>
  );
}
