import { showNumber } from '../../../../shared/date.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusShape, type Tone } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Difference } from '../../contract/frozen.ts';
import { called } from '../called.ts';
import { StatusOf } from '../StatusOf.tsx';
import { text as common } from '../words.ts';
import { frozenText as text } from './texts.ts';

const kinds = [
  { what: 'better', title: text.better, tone: 'ok' },
  { what: 'worse', title: text.worse, tone: 'late' },
  { what: 'changed', title: text.changedStatus, tone: 'neutral' },
  { what: 'new', title: text.new, tone: 'probable' },
  { what: 'retired', title: text.retired, tone: 'neutral' },
] as const satisfies { what: Difference['what']; title: unknown; tone: Tone }[];

const Status = ({ status }: { status: Difference['before'] }) =>
  status ? <StatusOf status={status} /> : <span className="faint">–</span>;

function Group({ title, tone, of }: { title: string; tone: Tone; of: readonly Difference[] }) {
  const t = useText();
  const { language } = useLanguage();
  const count = (
    <span className="row gap-tight soft small">
      <StatusShape tone={tone} /> {showNumber(of.length, language)}
    </span>
  );
  return (
    <Panel title={title} beside={count}>
      <DataTable
        caption={title}
        rows={of}
        rowKey={({ nodeId }) => nodeId}
        columns={[
          {
            label: t(common.requirement),
            cell: ({ nodeId, refId, name }) => <Go to={`/requirements/nodes/${nodeId}`}>{called({ refId, name })}</Go>,
          },
          { label: t(text.before), cell: ({ before }) => <Status status={before} /> },
          { label: t(text.after), cell: ({ after }) => <Status status={after} /> },
        ]}
      />
    </Panel>
  );
}

/** What differs, by what became of it. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useText();
  return kinds.map(({ what, title, tone }) => {
    const of = differences.filter((one) => one.what === what);
    return of.length > 0 && <Group key={what} title={t(title)} tone={tone} of={of} />;
  });
}
