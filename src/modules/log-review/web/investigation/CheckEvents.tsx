import { useState } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { Row, Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Check, CheckEvent } from '../../contract/check.ts';
import { JudgeDialog, OpenDialog } from './CheckDialogs.tsx';
import { checkText as text } from './check-texts.ts';
import { VerdictMark } from './words.tsx';

const whoOf = ({ person, userHsa }: CheckEvent) => person?.name ?? userHsa;

function When({ event }: { event: CheckEvent }) {
  const [from, to] = [showMoment(event.firstAt), showMoment(event.lastAt)];
  return <span className="figures">{from === to ? from : `${from}–${to.slice(11)}`}</span>;
}

function What({ event }: { event: CheckEvent }) {
  const t = useText();
  const also = (['prints', 'emergencies', 'writes'] as const).filter((key) => event[key] > 0);
  return (
    <>
      <span className="figures">{t(text.rows, { count: event.entries })}</span>
      {also.map((key) => (
        <div key={key} className="small soft">
          {t(text[key], { count: event[key] })}
        </div>
      ))}
    </>
  );
}

function Ties({ event }: { event: CheckEvent }) {
  const t = useText();
  const said = [...event.explanations, ...event.marks].map((one) => t(one));
  return said.length === 0 ? <span className="soft">{t(text.noTies)}</span> : said.join(' ');
}

function Judged({ event }: { event: CheckEvent }) {
  const t = useText();
  if (event.caseId) return <Go to={`/log-review/cases/${event.caseId}`}>{t(text.underWay)}</Go>;
  if (!event.verdict) return '–';
  return (
    <>
      <VerdictMark verdict={event.verdict} />
      {event.comment && <span className="small soft"> {event.comment}</span>}
    </>
  );
}

type Chosen = { ids: ReadonlySet<string>; toggle: (id: string) => void; open: boolean };
function useColumns({ ids, toggle, open }: Chosen, about: Check['about']) {
  const t = useText();
  const when = (event: CheckEvent) => {
    const name = t(text.select, { day: event.day, who: whoOf(event) });
    if (!open || event.caseId) return <When event={event} />;
    return (
      <label className="check-select">
        <input type="checkbox" aria-label={name} checked={ids.has(event.id)} onChange={() => toggle(event.id)} />
        <When event={event} />
      </label>
    );
  };
  return [
    { label: t(text.when), cell: when },
    about === 'patient'
      ? { label: t(text.who), cell: whoOf }
      : { label: t(text.patient), cell: ({ patient }: CheckEvent) => t(text.patientNumber, { place: patient }) },
    { label: t(text.unit), cell: ({ unit }: CheckEvent) => unit },
    { label: t(text.what), cell: (event: CheckEvent) => <What event={event} /> },
    { label: t(text.known), cell: (event: CheckEvent) => <Ties event={event} /> },
    { label: t(text.judged), cell: (event: CheckEvent) => <Judged event={event} /> },
  ];
}

/** What the log shows, to be judged row by row or several at once. */
export function CheckEvents({ check }: { check: Check }) {
  const t = useText();
  const [ids, choose] = useState<ReadonlySet<string>>(new Set());
  const [asked, ask] = useState<'judge' | 'open' | null>(null);
  const toggle = (id: string) =>
    choose(ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]));
  const columns = useColumns({ ids, toggle, open: check.state === 'found' }, check.about);
  const count = check.events ?? check.found.length;
  const close = () => ask(null);
  const done = () => {
    choose(new Set());
    close();
  };
  if (check.found.length === 0)
    return (
      <Panel title={t(text.shows)}>
        <p className="soft">{t(text.nothing)}</p>
      </Panel>
    );
  const more = count > check.found.length ? ` ${t(text.more, { shown: check.found.length })}` : '';
  return (
    <Panel title={t(text.shows)} lead={t(text.foundLead, { count }) + more}>
      <Stack>
        <div className="check-rows">
          <DataTable caption={t(text.shows)} columns={columns} rows={check.found} rowKey={({ id }) => id} />
        </div>
        {ids.size > 0 && (
          <Row gap="tight">
            <span>{t(text.chosen, { count: ids.size })}</span>
            <Button size="small" aria-haspopup="dialog" onClick={() => ask('judge')}>
              {t(text.judge)}
            </Button>
            <Button size="small" aria-haspopup="dialog" onClick={() => ask('open')}>
              {t(text.open)}
            </Button>
          </Row>
        )}
      </Stack>
      {asked === 'judge' && <JudgeDialog check={check} rowIds={[...ids]} done={done} close={close} />}
      {asked === 'open' && <OpenDialog check={check} rowIds={[...ids]} done={done} close={close} />}
    </Panel>
  );
}
