import { DataTable } from '../../../../ui/DataTable.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Proposal, RowOutcome } from '../../contract/triage.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { conditionWords, factNameOf } from '../conditions.ts';
import { triageText as text } from './texts.ts';
import { VerdictMark } from './VerdictMark.tsx';

const outcomes: Record<RowOutcome['outcome'], { tone: Tone; word: 'rowMatched' | 'rowFailed' | 'rowOpen' }> = {
  matched: { tone: 'ok', word: 'rowMatched' },
  failed: { tone: 'neutral', word: 'rowFailed' },
  open: { tone: 'probable', word: 'rowOpen' },
};

function Conditions({ row: { when } }: RowOutcome) {
  const t = useText();
  const { language } = useLanguage();
  if (when.length === 0) return t(text.always);
  return (
    <ul className="triage-conditions">
      {when.map((condition) => (
        <li key={JSON.stringify(condition)}>{conditionWords(condition, language)}</li>
      ))}
    </ul>
  );
}

/** How a row fared, and on what it failed or what it lacks. */
function Fared({ fared, decides }: { fared: RowOutcome; decides: boolean }) {
  const t = useText();
  const { language } = useLanguage();
  const { tone, word } = outcomes[fared.outcome];
  const against = fared.against.map((condition) => conditionWords(condition, language)).join('; ');
  const missing = fared.missing.map((fact) => factNameOf(fact)[language]).join('; ');
  return (
    <>
      <StatusMark tone={tone}>
        {t(text[word])}
        {decides && `, ${t(text.decides)}`}
      </StatusMark>
      {against && <div className="soft small">{t(text.fails, { what: against })}</div>}
      {missing && <div className="soft small">{t(text.lacks, { what: missing })}</div>}
    </>
  );
}

/** Every row of the table for one law in words, in the order it is read, and how it fared. */
export function RowsRead({ proposal: { rows, decidedBy } }: { proposal: Proposal }) {
  const t = useText();
  return (
    <DataTable
      caption={t(text.how)}
      rows={rows}
      rowKey={({ row }) => row.key}
      columns={[
        { label: t(text.conditions), cell: (fared) => <Conditions {...fared} />, width: '38%' },
        {
          label: t(text.answer),
          cell: ({ row }) => (
            <>
              <VerdictMark verdict={row.verdict} />
              <div className="soft small">
                {t(row.paragraph)} <CertaintyMark certainty={row.certainty} source={row.source} />
              </div>
            </>
          ),
        },
        { label: t(text.outcome), cell: (fared) => <Fared fared={fared} decides={fared.row.key === decidedBy} /> },
      ]}
    />
  );
}
