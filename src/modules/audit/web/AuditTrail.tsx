import { DateText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { Column } from '../../../ui/register/column.ts';
import type { Filter } from '../../../ui/register/filter.ts';
import { RegisterPage } from '../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../ui/register/useRegister.ts';
import { useText } from '../../../ui/Words.tsx';
import { type AuditEntry, auditApi } from '../contract.ts';
import { ChainPanel } from './ChainPanel.tsx';
import { audit, findActions, findActors, findUnits } from './calls.ts';
import { OutcomeMark, Subject, Who } from './EntryParts.tsx';
import { EntryPeek } from './EntryView.tsx';
import { label, pageTitles, phrase, text } from './texts.ts';
import './audit.css';

const columns: Column<AuditEntry>[] = [
  { key: 'what', label: label.what, cell: ({ what }) => what, width: '30%' },
  { key: 'at', label: label.at, cell: ({ at }) => <DateText at={at} />, sort: true, oneLine: true },
  { key: 'actor', label: label.actor, cell: (entry) => <Who entry={entry} /> },
  { key: 'subject', label: label.subject, cell: (entry) => <Subject entry={entry} brief /> },
  { key: 'unit', label: label.unit, cell: ({ unit }) => unit || <span className="faint">–</span> },
  { key: 'outcome', label: label.outcome, cell: (entry) => <OutcomeMark entry={entry} />, card: 'head' },
];

const outcomes = [
  { value: 'done', label: text.done },
  { value: 'refused', label: text.refused },
];

const filters: Filter[] = [
  { kind: 'record', name: 'actorId', label: label.actor, phrase: phrase.actor, search: findActors },
  { kind: 'record', name: 'action', label: label.action, search: findActions },
  { kind: 'choice', name: 'outcome', label: label.outcome, options: outcomes },
  { kind: 'record', name: 'unitId', label: label.unit, phrase: phrase.unit, search: findUnits },
  { kind: 'day', name: 'from', label: label.from, phrase: phrase.from },
  { kind: 'day', name: 'to', label: label.to, phrase: phrase.to },
];

/** The audit trail: who did what, and the proof that nothing was altered since. */
export default function AuditTrail() {
  const t = useText();
  const register = useRegister(audit.list, { name: 'audit', sort: '-at', filters });
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.trail)}
      lead={t(text.lead)}
      above={<ChainPanel />}
      counted={text.counted}
      columns={columns}
      rowKey={({ id }) => id}
      name={({ what }) => what}
      to={({ id }) => `/audit/entries/${id}`}
      peek={(entry) => <EntryPeek entry={entry} />}
      exportPath={auditApi.list.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} />}
    />
  );
}
