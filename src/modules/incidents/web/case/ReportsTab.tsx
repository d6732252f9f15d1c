import { z } from 'zod';
import { showMoment } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { FileList } from '../../../../ui/record/RecordAttachments.tsx';
import { records, useRecordPart } from '../../../../ui/record/useRecordPart.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { CaseReport, Incident } from '../../contract/case.ts';
import { Count } from '../../contract/facts.ts';
import { YesNo } from '../../contract/words.ts';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { countWords } from '../facts/read.ts';
import { label } from '../texts.ts';
import { YesNoName } from '../words.tsx';
import { channelNames, threadText as text } from './part-texts.ts';

/** What the plain questions were answered, as it was sent. */
const Answers = z
  .object({
    what: z.string(),
    where: z.string(),
    noticedAt: z.string().nullable(),
    beganAt: z.string().nullable(),
    ongoing: YesNo,
    personalData: YesNo,
    persons: Count,
    contact: z.string(),
  })
  .partial();

function Sent({ answers }: { answers: CaseReport['answers'] }) {
  const t = useText();
  const { language } = useLanguage();
  const said = Answers.catch({}).parse(answers);
  return (
    <FactList
      facts={[
        { label: t(text.what), value: <span className="case-said">{said.what}</span>, wide: true },
        { label: t(text.where), value: said.where },
        { label: t(label.noticed), value: said.noticedAt && <DateText at={said.noticedAt} /> },
        { label: t(label.began), value: said.beganAt && <DateText at={said.beganAt} /> },
        { label: t(label.ongoing), value: said.ongoing && <YesNoName answer={said.ongoing} /> },
        { label: t(label.personalData), value: said.personalData && <YesNoName answer={said.personalData} /> },
        { label: t(text.persons), value: said.persons && countWords(said.persons, language) },
        { label: t(text.contact), value: said.contact },
      ]}
    />
  );
}

function Thread({ thread }: CaseReport) {
  const t = useText();
  if (thread.length === 0) return null;
  return (
    <ul className="comments">
      {thread.map((message) => (
        <li key={message.id} className="comment">
          <p className="comment-head">
            <strong>{message.name ?? t(text.fromReporter)}</strong>
            {message.from === 'reporter' && message.name && ` (${t(text.fromReporter)})`} ·{' '}
            <DateText at={message.at} as="near" />
          </p>
          <p className="comment-body">{message.body}</p>
        </li>
      ))}
    </ul>
  );
}

/** What was sent along; nothing when nothing was. */
function Files({ id }: { id: string }) {
  const t = useText();
  const query = useRecordPart('attachments', id, records.attachments);
  if (query.data?.items.length === 0) return null;
  return (
    <section className="case-thread" aria-label={t(text.files)}>
      <p className="faint small">{t(text.files)}</p>
      <Load query={query}>{({ items }) => <FileList id={id} files={items} hashes />}</Load>
    </section>
  );
}

function Answer({ id, report }: { id: string; report: CaseReport }) {
  const t = useText();
  const notify = useNotify();
  if (!report.reporter) {
    const words = report.source ? t(text.machine, { source: report.source }) : t(text.notReachable);
    return <p className="soft small">{words}</p>;
  }
  return (
    <Form
      key={report.thread.length}
      schema={incidentsApi.writeToReporter.body}
      initial={{ id: newId(), body: '' }}
      save={(body) => incidents.writeToReporter({ params: { id, reportId: report.id }, body })}
      saved={() => notify.done(t(text.sent))}
      submit={t(text.send)}
      draftKey={`incidents.answer.${report.id}`}
    >
      <LongTextField name="body" label={t(text.write)} hint={t(text.writeHint)} rows={3} />
    </Form>
  );
}

function Report({ id, report }: { id: string; report: CaseReport }) {
  const t = useText();
  const from = report.reporter ? t(text.by, { name: report.reporter.name }) : t(channelNames[report.channel]);
  return (
    <Panel title={from} lead={t(text.received, { moment: showMoment(report.receivedAt) })}>
      <Sent answers={report.answers} />
      <Files id={report.id} />
      <div className="case-thread">
        <Thread {...report} />
        <Answer id={id} report={report} />
      </div>
    </Panel>
  );
}

/** The reports of a case, each as it was sent, with what has been written to and from the reporter. */
export function ReportsTab({ incident: { id, reports } }: { incident: Incident }) {
  const t = useText();
  if (reports.length === 0) return <EmptyState title={t(text.none)} text={t(text.noneText)} />;
  return reports.map((report) => <Report key={report.id} id={id} report={report} />);
}
