import { useQuery } from '@tanstack/react-query';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { organisation } from '../calls.ts';
import { KindIcon } from '../KindMark.tsx';
import { kindNames } from '../words.ts';
import { unitText } from './texts.ts';
import { UnitPeople } from './UnitPeople.tsx';
import { UnitRoles } from './UnitRoles.tsx';
import '../style/parts.css';

function Below({ unit }: { unit: Unit }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['organisation', 'tree', unit.id],
    queryFn: () => organisation.tree({ query: { parentId: unit.id } }),
  });
  return (
    <Load query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="soft">{t(unitText.noUnits)}</p>
        ) : (
          <ul className="lines">
            {items.map(({ id, name, kind, managerName }) => (
              <li key={id} className="line">
                <span className="line-name">
                  <KindIcon kind={kind} />
                  <Go to={`/organisation/units/${id}`}>{name}</Go>
                </span>
                <span className="soft">{t(kindNames[kind])}</span>
                <span className="soft">{managerName}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}

/** Who works at a unit, which roles apply there, and what lies below it. */
export function UnitTabs({ unit }: { unit: Unit }) {
  const t = useText();
  return (
    <section className="panel">
      <Tabs
        label={t(unitText.parts)}
        tabs={[
          { key: 'people', label: t(unitText.people), content: () => <UnitPeople unit={unit} /> },
          { key: 'roles', label: t(unitText.roles), content: () => <UnitRoles unit={unit} /> },
          { key: 'units', label: t(unitText.units), content: () => <Below unit={unit} /> },
        ]}
      />
    </section>
  );
}
