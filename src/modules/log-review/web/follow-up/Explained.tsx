import { Stack } from '../../../../ui/Arrange.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { FollowUp } from '../../contract/follow-up.ts';
import { contextFile } from '../words/context-files.ts';
import { monthTitle } from '../words/month.ts';
import { CameLate } from './CameLate.tsx';
import { RuleName, ShareText } from './FigureText.tsx';
import { explainedText as text } from './texts.ts';

const ways = ['rows', 'events', 'firstPairs'] as const;
const wayTexts = { rows: text.rowsText, events: text.eventsText, firstPairs: text.firstPairsText };

/** The latest month three ways beside each other, never one alone. */
function ThreeWays({ explained }: Pick<FollowUp, 'explained'>) {
  const t = useText();
  const { language } = useLanguage();
  const latest = explained.at(-1);
  if (!latest) return <p className="soft">{t(text.none)}</p>;
  return (
    <>
      <h3 className="explained-month">{monthTitle(latest.month, language)}</h3>
      <ul className="explained">
        {ways.map((way) => (
          <li key={way}>
            <h4>{t(text[way])}</h4>
            <ShareText share={latest[way]} decimals={1} />
            <span className="explained-bar" aria-hidden="true">
              <span style={{ width: `${100 * (latest[way] ?? 0)}%` }} />
            </span>
            <p className="soft small">{t(wayTexts[way])}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function ByMonth({ explained }: Pick<FollowUp, 'explained'>) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t(text.byMonth)}
      captioned
      rows={explained.toReversed()}
      rowKey={({ month }) => month}
      columns={[
        { label: t(text.month), cell: ({ month }) => monthTitle(month, language) },
        ...ways.map((way) => ({
          label: t(text[way]),
          align: 'end' as const,
          cell: (row: FollowUp['explained'][number]) => <ShareText share={row[way]} decimals={1} />,
        })),
      ]}
    />
  );
}

function Chance({ chance }: Pick<FollowUp, 'chance'>) {
  const t = useText();
  return (
    <DataTable
      caption={t(text.chance)}
      rows={chance}
      rowKey={({ code }) => code}
      columns={[
        { label: t(text.rule), cell: (row) => <RuleName {...row} />, width: '50%' },
        { label: t(text.share), align: 'end', cell: ({ share }) => <ShareText share={share} decimals={2} /> },
        {
          label: t(text.verdict),
          cell: ({ loose }) => (
            <StatusMark tone={loose ? 'watch' : 'ok'}>{t(loose ? text.loose : text.fine)}</StatusMark>
          ),
        },
      ]}
    />
  );
}

function Off({ off }: Pick<FollowUp, 'off'>) {
  const t = useText();
  if (off.length === 0) return <p className="soft">{t(text.allOn)}</p>;
  return (
    <DataTable
      caption={t(text.off)}
      rows={off}
      rowKey={({ code }) => code}
      columns={[
        { label: t(text.offRule), cell: (row) => <RuleName {...row} />, width: '50%' },
        {
          label: t(text.why),
          cell: ({ missing }) =>
            missing.length > 0
              ? t(text.missing, { files: missing.map((file) => contextFile(file, t)).join(', ') })
              : t(text.byRegion),
        },
      ]}
    />
  );
}

/** What has an explanation, what the review cannot find, and how the rules themselves stand. */
export function Explained({ explained: months, statement, late, chance, off }: FollowUp) {
  const t = useText();
  const explained = months.filter(({ rows }) => rows !== null);
  return (
    <Stack gap="wide">
      <div>
        <h2>{t(text.title)}</h2>
        <p className="page-lead">{t(text.lead)}</p>
        <ThreeWays explained={explained} />
      </div>
      <Panel title={t(text.statement)}>
        <p className="follow-note">{t(statement)}</p>
      </Panel>
      {explained.length > 1 && <ByMonth explained={explained} />}
      {late.length > 0 && <CameLate late={late} />}
      {chance.length > 0 && (
        <Panel title={t(text.chance)} lead={t(text.chanceLead)}>
          <Chance chance={chance} />
        </Panel>
      )}
      <Panel title={t(text.off)} lead={t(text.offLead)}>
        <Off off={off} />
      </Panel>
    </Stack>
  );
}
