import { useState } from 'react';
import { roleName } from '../../../../shared/role.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Grant } from '../../contract/role.ts';
import { isOver } from '../../rules/unit.ts';
import { Period } from '../Period.tsx';
import { text } from '../words.ts';
import { DeputyOf } from './DeputyOf.tsx';
import { EditGrant } from './EditGrant.tsx';
import { EndGrant } from './EndGrant.tsx';
import { grantText } from './texts.ts';
import '../style/parts.css';

type Doing = { what: 'edit' | 'end'; grant: Grant };

function Acts({ grant, act }: { grant: Grant; act: (doing: Doing) => void }) {
  const t = useText();
  if (!grant.mayEdit || isOver(grant, today())) return null;
  const said = { role: t(roleName(grant.role)), name: grant.personName };
  return (
    <span className="row-acts">
      <Button
        kind="quiet"
        size="small"
        aria-label={t(grantText.edit, said)}
        onClick={() => act({ what: 'edit', grant })}
      >
        {t(grantText.editShort)}
      </Button>
      <Button kind="quiet" size="small" aria-label={t(grantText.end, said)} onClick={() => act({ what: 'end', grant })}>
        {t(text.end)}
      </Button>
    </span>
  );
}

type GrantTableProps = {
  caption: string;
  grants: readonly Grant[];
  /** Whether to show whose role it is. */
  who?: boolean;
  /** Whether to show which unit it is given for. */
  where?: boolean;
  /** Shown only; changed where they are given. */
  fixed?: boolean;
};

function useColumns({ grants, who, where, fixed }: GrantTableProps, act: (doing: Doing) => void): TableColumn<Grant>[] {
  const t = useText();
  const person = (grant: Grant) => (
    <Go to={`/organisation/people/${grant.personId}`} className="row-link">
      {grant.personName}
    </Go>
  );
  const unit = (grant: Grant) => (
    <Go to={`/organisation/units/${grant.unitId}`} className="row-link">
      {grant.unitName}
    </Go>
  );
  const role = (grant: Grant) => (
    <Go to={`/organisation/roles/${grant.role}`} className="row-link">
      {t(roleName(grant.role))}
    </Go>
  );
  const mayEdit = !fixed && grants.some((grant) => grant.mayEdit);
  const hasDeputy = grants.some((grant) => grant.deputyId !== null);
  return [
    ...(who ? [{ label: t(text.person), cell: person }] : []),
    { label: t(text.role), cell: role },
    ...(where ? [{ label: t(grantText.unitField), cell: unit }] : []),
    { label: t(text.valid), cell: (grant) => <Period from={grant.validFrom} to={grant.validTo} /> },
    ...(hasDeputy ? [{ label: t(text.deputy), cell: (grant: Grant) => <DeputyOf grant={grant} /> }] : []),
    ...(mayEdit
      ? [{ label: t(grantText.acts), cell: (grant: Grant) => <Acts grant={grant} act={act} />, align: 'end' as const }]
      : []),
  ];
}

/** Roles given, with what those who may can do with each. */
export function GrantTable(props: GrantTableProps) {
  const [doing, act] = useState<Doing | null>(null);
  const columns = useColumns(props, act);
  const close = () => act(null);
  return (
    <>
      <div className="stacking">
        <DataTable caption={props.caption} columns={columns} rows={props.grants} rowKey={(grant) => grant.id} />
      </div>
      {doing?.what === 'edit' && <EditGrant grant={doing.grant} close={close} />}
      {doing?.what === 'end' && <EndGrant grant={doing.grant} close={close} />}
    </>
  );
}
