import { showNumber } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import { Row, Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { CaseExtract, UnlawfulCase } from '../../contract/investigation.ts';
import type { ExtractKind } from '../../contract/investigation-words.ts';
import { extractKindNames } from '../../texts/investigation.ts';
import { cases } from './calls.ts';
import { rowsText as text } from './texts.ts';

const verbs = { accesses: text.accesses, person: text.person, patients: text.patients } as const;

function Shows({ extract: { state, summary } }: { extract: CaseExtract }) {
  const t = useText();
  if (state !== 'done') return <span className="soft">{t(state === 'waiting' ? text.waiting : text.failed)}</span>;
  return (
    <>
      {t(text.summary, summary)}
      {summary.unexplained !== undefined && <span className="soft"> · {t(text.unexplained, summary)}</span>}
    </>
  );
}

function useColumns() {
  const t = useText();
  const { language } = useLanguage();
  return [
    { label: t(text.what), cell: ({ kind }: CaseExtract) => t(extractKindNames[kind]) },
    {
      label: t(text.days),
      cell: ({ fromOn, toOn }: CaseExtract) => (
        <span className="figures">{fromOn === toOn ? fromOn : `${fromOn}–${toOn}`}</span>
      ),
    },
    {
      label: t(text.rows),
      cell: ({ rows }: CaseExtract) => (rows === null ? '–' : showNumber(rows, language)),
      align: 'end' as const,
    },
    { label: t(text.shows), cell: (extract: CaseExtract) => <Shows extract={extract} /> },
  ];
}

/** The rows saved for the case, and the searches that widen it. */
export function RowsPart({ one }: { one: UnlawfulCase }) {
  const t = useText();
  const columns = useColumns();
  const save = useSend(cases.saveRows, { said: t(text.asked) });
  const ask = (kind: ExtractKind) => save.send({ params: { id: one.id }, body: { id: newId(), kind } });
  return (
    <Panel title={t(text.title)} lead={t(text.lead)}>
      <Stack>
        {one.extracts.length > 0 && (
          <DataTable caption={t(text.title)} columns={columns} rows={one.extracts} rowKey={({ id }) => id} />
        )}
        {one.mayInvestigate && one.state === 'open' && (
          <Row gap="tight">
            {(['accesses', 'person', 'patients'] as const).map((kind) => (
              <Button key={kind} size="small" busy={save.busy} onClick={() => ask(kind)}>
                {t(verbs[kind])}
              </Button>
            ))}
          </Row>
        )}
      </Stack>
    </Panel>
  );
}
