import { DateText } from '../../../ui/DateText.tsx';
import { FactList } from '../../../ui/Facts.tsx';
import { Load } from '../../../ui/Load.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { AuditChange, AuditEntry, AuditEntryWhole } from '../contract.ts';
import { useEntry } from './calls.ts';
import { OutcomeMark, Subject, Who } from './EntryParts.tsx';
import { label, text } from './texts.ts';
import './audit.css';

/** What is known of an entry before asking for the whole. */
export function EntryFacts({ entry }: { entry: AuditEntry }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(label.at), value: <DateText at={entry.at} /> },
        { label: t(label.actor), value: <Who entry={entry} /> },
        { label: t(label.outcome), value: <OutcomeMark entry={entry} /> },
        { label: t(label.subject), value: <Subject entry={entry} /> },
        { label: t(label.unit), value: entry.unit },
        { label: t(label.permission), value: entry.permission },
        { label: t(label.reference), value: entry.requestId && <code className="audit-id">{entry.requestId}</code> },
      ]}
    />
  );
}

function Field({ field, before, after, kind }: AuditChange['fields'][number] & Pick<AuditChange, 'kind'>) {
  const t = useText();
  const empty = <span className="faint">{t(text.empty)}</span>;
  return (
    <div className="audit-field">
      <dt>{field}</dt>
      <dd>
        {kind !== 'created' && <del>{before ?? empty}</del>}
        {kind === 'updated' && (
          <>
            <span aria-hidden="true"> → </span>
            <span className="unseen">{t(text.became)}</span>
          </>
        )}
        {kind !== 'removed' && <ins>{after ?? empty}</ins>}
      </dd>
    </div>
  );
}

function Change({ change: { table, rowKey, kind, fields } }: { change: AuditChange }) {
  const t = useText();
  return (
    <section className="audit-change">
      <h3>{t(text.in, { what: t(text[kind]), table })}</h3>
      <p className="audit-id">
        <code>{rowKey}</code>
      </p>
      <dl>
        {fields.map((field) => (
          <Field key={field.field} kind={kind} {...field} />
        ))}
      </dl>
    </section>
  );
}

/** Every row changed in the same transaction, before and after. */
export function Changes({ entry: { changes, changeCount } }: { entry: AuditEntryWhole }) {
  const t = useText();
  if (changes.length === 0) return <p className="faint small">{t(text.noChanges)}</p>;
  return (
    <>
      {changeCount > changes.length && (
        <p className="soft small">{t(text.firstOf, { shown: changes.length, count: changeCount })}</p>
      )}
      {changes.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </>
  );
}

/** An entry beside the list: the facts at once, then what it changed. */
export function EntryPeek({ entry }: { entry: AuditEntry }) {
  const t = useText();
  return (
    <>
      <EntryFacts entry={entry} />
      <Load query={useEntry(entry.id)}>
        {(whole) => (
          <div className="audit-peek">
            {whole.details.length > 0 && <FactList facts={whole.details} />}
            <h3>{t(text.changes)}</h3>
            <Changes entry={whole} />
          </div>
        )}
      </Load>
    </>
  );
}
