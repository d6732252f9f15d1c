import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { Load } from '../../../ui/Load.tsx';
import { NumberText } from '../../../ui/NumberText.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { RegisterFoot } from '../../../ui/register/RegisterFoot.tsx';
import { useRegister } from '../../../ui/register/useRegister.ts';
import { useText } from '../../../ui/Words.tsx';
import type { Seal } from '../contract.ts';
import { audit } from './calls.ts';
import { chainText, label, pageTitles } from './texts.ts';
import './audit.css';

/** The chain, latest seal first. */
export default function SealList() {
  const t = useText();
  const register = useRegister(audit.seals, { name: 'audit.seals', sort: '-seq' });
  const columns: TableColumn<Seal>[] = [
    { label: t(label.seal), cell: ({ seq }) => <NumberText value={seq} /> },
    { label: t(label.sealedAt), cell: ({ sealedAt }) => <DateText at={sealedAt} /> },
    { label: t(label.entries), cell: ({ entries }) => <NumberText value={entries} />, align: 'end' },
    { label: t(label.changes), cell: ({ changes }) => <NumberText value={changes} />, align: 'end' },
    { label: t(label.hash), cell: ({ hash }) => <code className="audit-id">{hash}</code> },
  ];
  return (
    <>
      <PageTitle
        title={t(pageTitles.seals)}
        back={{ to: '/audit', label: t(pageTitles.trail) }}
        lead={t(chainText.sealsLead)}
      />
      <Load query={register.query}>
        {() => (
          <>
            <DataTable
              caption={t(pageTitles.seals)}
              columns={columns}
              rows={register.rows}
              rowKey={({ seq }) => String(seq)}
            />
            <RegisterFoot register={register} counted={chainText.countedSeals} />
          </>
        )}
      </Load>
    </>
  );
}
