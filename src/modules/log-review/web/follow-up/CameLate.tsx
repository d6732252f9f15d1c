import { DataTable } from '../../../../ui/DataTable.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { FollowUp } from '../../contract/follow-up.ts';
import { lateText as text } from '../months/late-texts.ts';
import { monthTitle } from '../words/month.ts';

/** Months to which rows came after they were drawn, and how many no review has had yet. */
export function CameLate({ late }: Pick<FollowUp, 'late'>) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel title={t(text.title)} lead={t(text.lead)}>
      <DataTable
        caption={t(text.title)}
        rows={late}
        rowKey={({ month }) => month}
        columns={[
          {
            label: t(text.month),
            width: '50%',
            cell: ({ month }) => <Go to={`/log-review/months/${month}`}>{monthTitle(month, language)}</Go>,
          },
          { label: t(text.rows), align: 'end', cell: ({ rows }) => <NumberText value={rows} /> },
          { label: t(text.wait), align: 'end', cell: ({ waiting }) => <NumberText value={waiting} /> },
        ]}
      />
    </Panel>
  );
}
