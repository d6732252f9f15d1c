import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roleName } from '../../../../shared/role.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Person } from '../../contract/person.ts';
import type { Grant } from '../../contract/role.ts';
import { may } from '../../permissions.ts';
import { isOver } from '../../rules/unit.ts';
import { organisation } from '../calls.ts';
import { GiveRole } from '../grant/GiveRole.tsx';
import { GrantTable } from '../grant/GrantTable.tsx';
import { grantText } from '../grant/texts.ts';
import { Period } from '../Period.tsx';
import { text } from '../words.ts';
import { Ended } from './Ended.tsx';
import { personText } from './texts.ts';
import '../style/parts.css';

/** The deputy's days: their own, or those of the role. */
const deputyDays = ({ deputyFrom, deputyTo, validFrom, validTo }: Grant) => ({
  from: deputyFrom ?? validFrom,
  to: deputyTo ?? validTo,
});

function StandsIn({ grants }: { grants: readonly Grant[] }) {
  const t = useText();
  return (
    <>
      <h3 className="table-heading">{t(personText.standsIn)}</h3>
      <div className="stacking">
        <DataTable
          caption={t(personText.standsIn)}
          rows={grants}
          rowKey={(grant) => grant.id}
          columns={[
            { label: t(text.role), cell: ({ role }) => t(roleName(role)) },
            {
              label: t(personText.standsInFor),
              cell: ({ personId, personName }) => <Go to={`/organisation/people/${personId}`}>{personName}</Go>,
            },
            {
              label: t(grantText.unitField),
              cell: ({ unitId, unitName }) => <Go to={`/organisation/units/${unitId}`}>{unitName}</Go>,
            },
            { label: t(personText.when), cell: (grant) => <Period {...deputyDays(grant)} /> },
          ]}
        />
      </div>
    </>
  );
}

function Lines({ personId, grants }: { personId: string; grants: readonly Grant[] }) {
  const t = useText();
  const own = grants.filter((grant) => grant.personId === personId);
  const lasting = own.filter((grant) => !isOver(grant, today()));
  const ended = own.filter((grant) => isOver(grant, today()));
  const standsIn = grants.filter(
    (grant) => grant.deputyId === personId && !isOver({ validTo: deputyDays(grant).to }, today()),
  );
  const caption = t(personText.roles);
  return (
    <>
      {lasting.length > 0 ? (
        <GrantTable caption={caption} grants={lasting} where />
      ) : (
        <p className="soft">{t(personText.noRoles)}</p>
      )}
      {standsIn.length > 0 && <StandsIn grants={standsIn} />}
      <Ended count={ended.length}>{() => <GrantTable caption={caption} grants={ended} where />}</Ended>
    </>
  );
}

/** The roles a person holds or stands in for, and the way to give one. */
export function PersonRoles({ person }: { person: Person }) {
  const t = useText();
  const mayGive = useMay(may.giveRoles);
  const [giving, setGiving] = useState(false);
  const query = useQuery({
    queryKey: ['organisation', 'grants', 'of', person.id],
    queryFn: () => organisation.grants({ query: { personId: person.id, sort: '-validFrom', limit: 200 } }),
  });
  const give = mayGive && person.active && (
    <Button kind="quiet" size="small" icon={IconPlus} aria-haspopup="dialog" onClick={() => setGiving(true)}>
      {t(grantText.give)}
    </Button>
  );
  return (
    <Panel title={t(personText.roles)} beside={give}>
      <Load query={query}>{({ items }) => <Lines personId={person.id} grants={items} />}</Load>
      {giving && <GiveRole person={person} close={() => setGiving(false)} />}
    </Panel>
  );
}
