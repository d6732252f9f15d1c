import { useQuery } from '@tanstack/react-query';
import { Stack } from '../../../../ui/Arrange.tsx';
import { useChangeSearch, useSearchValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { BarShare } from '../../../../ui/picture/BarShare.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { tasks } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { label, followText as text } from '../texts.ts';
import { OthersTasks } from './OthersTasks.tsx';
import { type Standing, StandingTable } from './StandingTable.tsx';
import '../tasks.css';

const unitPage = (id: string) => `/tasks/follow-up?unitId=${id}`;

function Whole({ unit }: { unit: Standing }) {
  const t = useText();
  return (
    <BarShare
      caption={t(text.standing, { name: unit.name })}
      shares={[
        { label: t(label.late).toLowerCase(), value: unit.late, tone: 'late' },
        { label: t(label.inTime).toLowerCase(), value: unit.open - unit.late, tone: 'ok' },
      ]}
    />
  );
}

/** Where one is: the units above, as far up as one follows up. */
function Above({ above }: { above: readonly { id: string; name: string }[] }) {
  if (above.length === 0) return null;
  return (
    <ul className="follow-above">
      {above.map(({ id, name }) => (
        <li key={id}>
          <Go to={unitPage(id)}>{name}</Go>
        </li>
      ))}
    </ul>
  );
}

/** Narrows the list below to one person. */
function Person({ row }: { row: Standing }) {
  const change = useChangeSearch();
  return (
    <Button kind="quiet" size="small" onClick={() => change({ personId: row.id })}>
      {row.name}
    </Button>
  );
}

/** A manager's and a coordinator's view: how the units and their people stand, and what is late. */
export default function FollowUp() {
  const t = useText();
  const [asked] = useSearchValue('unitId');
  const query = useQuery({
    queryKey: ['tasks', 'follow-up', asked],
    queryFn: () => tasks.followUp({ query: asked ? { unitId: asked } : {} }),
  });
  const unitId = asked || query.data?.unit?.id;
  return (
    <div className="tasks">
      <PageTitle title={t(pageTitles.followUp)} lead={t(text.lead)} />
      <Load query={query}>
        {({ unit, above, units, people }) => (
          <Stack gap="wide">
            <div>
              <Above above={above} />
              {unit && <Whole unit={unit} />}
            </div>
            {units.length > 0 && (
              <Panel title={t(text.units)}>
                <StandingTable
                  caption={t(text.units)}
                  rows={units}
                  name={({ id, name }) => <Go to={unitPage(id)}>{name}</Go>}
                />
              </Panel>
            )}
            {people.length > 0 && (
              <Panel title={t(text.people)} lead={people.length === 50 ? t(text.peopleLead) : undefined}>
                <StandingTable caption={t(text.people)} rows={people} name={(row) => <Person row={row} />} />
              </Panel>
            )}
          </Stack>
        )}
      </Load>
      <Panel title={t(text.tasks)}>
        <OthersTasks unitId={unitId} />
      </Panel>
    </div>
  );
}
