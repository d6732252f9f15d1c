import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Triage } from '../../contract/triage.ts';
import { regimeNames } from '../../texts/words.ts';
import { triageText as text } from '../triage/texts.ts';
import { VerdictMark } from '../triage/VerdictMark.tsx';
import { triageOf } from './calls.ts';

function Decisions({ decisions }: Triage) {
  const t = useText();
  const standing = decisions.filter(({ replaced }) => !replaced);
  if (standing.length === 0) return <p className="faint">{t(text.noDecisions)}</p>;
  return (
    <DataTable
      caption={t(text.decisions)}
      rows={standing}
      rowKey={({ id }) => id}
      columns={[
        { label: t(text.regime), cell: ({ regime }) => t(regimeNames[regime]) },
        { label: t(text.decision), cell: ({ verdict }) => <VerdictMark verdict={verdict} /> },
        { label: t(text.signed), cell: ({ decidedBy }) => decidedBy },
        { label: t(text.day), cell: ({ decidedAt }) => <DateText at={decidedAt} /> },
      ]}
    />
  );
}

/** What has been decided about reporting, and the way to judge it. */
export function DecisionsPart({ id }: { id: string }) {
  const t = useText();
  const link = (
    <ButtonLink size="small" to={`/incidents/${id}/triage`}>
      {t(text.open)}
    </ButtonLink>
  );
  return (
    <Panel title={t(text.decisions)} beside={link}>
      <Load query={useQuery(triageOf(id))}>{(triage) => <Decisions {...triage} />}</Load>
    </Panel>
  );
}
