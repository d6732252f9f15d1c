import { DataTable } from '../../../../ui/DataTable.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { SampleRead } from '../../contract/source.ts';
import type { Dialect } from '../../contract/source-words.ts';
import { known, withWord } from './dialect.ts';
import { dialectText as text } from './source-texts.ts';

type Kind = keyof typeof known;
type Line = { kind: Kind; word: string };

/** The source's words that are translated, or should be. */
function linesOf(dialect: Dialect, read: SampleRead | undefined): Line[] {
  const of = (kind: Kind) => [...new Set([...Object.keys(dialect[kind] ?? {}), ...(read?.[kind] ?? [])])].toSorted();
  return (['activities', 'purposes'] as const).flatMap((kind) => of(kind).map((word) => ({ kind, word })));
}

type WordsProps = { dialect: Dialect; read: SampleRead | undefined; change: (dialect: Dialect) => void };

function Meaning({ dialect, change, line: { kind, word } }: Omit<WordsProps, 'read'> & { line: Line }) {
  const t = useText();
  return (
    <select
      className="input"
      aria-label={`${word}: ${t(text.means)}`}
      value={dialect[kind]?.[word] ?? ''}
      onChange={(event) => change(withWord(dialect, kind, word, event.target.value))}
    >
      <option value="">{t(text.asIs)}</option>
      {known[kind].map((meaning) => (
        <option key={meaning} value={meaning}>
          {meaning}
        </option>
      ))}
    </select>
  );
}

/** What the source's own words for activities and purposes mean; nothing where it uses the usual ones. */
export function Words({ dialect, read, change }: WordsProps) {
  const t = useText();
  const lines = linesOf(dialect, read);
  if (lines.length === 0) return null;
  return (
    <Panel title={t(text.words)} lead={t(text.wordsLead)}>
      <div className="middle-rows">
        <DataTable
          caption={t(text.words)}
          rows={lines}
          rowKey={({ kind, word }) => `${kind} ${word}`}
          columns={[
            {
              label: t(text.theirs),
              cell: ({ kind, word }) => (
                <>
                  {word} <span className="soft small">{t(kind === 'activities' ? text.activity : text.purpose)}</span>
                </>
              ),
            },
            { label: t(text.means), cell: (line) => <Meaning dialect={dialect} change={change} line={line} /> },
          ]}
        />
      </div>
    </Panel>
  );
}
