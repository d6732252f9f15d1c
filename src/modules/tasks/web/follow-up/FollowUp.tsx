import { useQuery } from '@tanstack/react-query';
import { Stack } from '../../../../ui/Arrange.tsx';
import { useSearchValue } from '../../../../ui/address.ts';
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

/** The units that have something open, and how many have not. */
function Units({ units }: { units: readonly Standing[] }) {
  const t = useText();
  const open = units.filter((unit) => unit.open > 0);
  const quiet = units.length - open.length;
  return (
    <>
      {open.length > 0 && (
        <StandingTable
          caption={t(text.units)}
          whose={t(text.unit)}
          rows={open}
          name={({ id, name }) => <Go to={unitPage(id)}>{name}</Go>}
        />
      )}
      {quiet > 0 && <p className="follow-quiet">{t(text.quiet, { count: quiet })}</p>}
    </>
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
                <Units units={units} />
              </Panel>
            )}
            {people.length > 0 && (
              <Panel title={t(text.people)} lead={people.length === 50 ? t(text.peopleLead) : undefined}>
                <StandingTable
                  whose={t(text.person)}
                  caption={t(text.people)}
                  rows={people}
                  name={(row) => <Go to={`${unitPage(unitId ?? '')}&personId=${row.id}`}>{row.name}</Go>}
                />
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
