import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { isOver } from '../../rules/unit.ts';
import { organisation } from '../calls.ts';
import { GiveRole } from '../grant/GiveRole.tsx';
import { GrantTable } from '../grant/GrantTable.tsx';
import { unitText } from './texts.ts';

const most = 200;

/** Roles of today given for a unit itself. */
async function givenAt(unitId: string) {
  const { items } = await organisation.grants({ query: { unitId, reach: 'unit', state: 'current', limit: most } });
  return items;
}

/** Roles given for a unit, and those given for the units above it, nearest first. */
function useRoles({ id, above }: Unit) {
  const places = [id, ...above.map((one) => one.id).reverse()];
  return useQuery({
    queryKey: ['organisation', 'grants', 'reaching', ...places],
    queryFn: async () => {
      const [own = [], ...inherited] = await Promise.all(places.map(givenAt));
      return { own, inherited: inherited.flat() };
    },
  });
}

/** Which roles apply at a unit: given here, and inherited with where from. */
export function UnitRoles({ unit }: { unit: Unit }) {
  const t = useText();
  const [giving, setGiving] = useState(false);
  const give = unit.mayGiveRoles && !isOver(unit, today()) && (
    <Button size="small" icon={IconPlus} aria-haspopup="dialog" onClick={() => setGiving(true)}>
      {t(unitText.giveRole)}
    </Button>
  );
  return (
    <Load query={useRoles(unit)}>
      {({ own, inherited }) => (
        <div className="stack gap-wide">
          <section className="stack gap-usual">
            <div className="row row-ends">
              <h3>{t(unitText.rolesHere)}</h3>
              {give}
            </div>
            {own.length > 0 ? (
              <GrantTable caption={t(unitText.rolesHere)} grants={own} who />
            ) : (
              <p className="soft">{t(unitText.rolesHereNone)}</p>
            )}
          </section>
          <section className="stack gap-usual">
            <h3>{t(unitText.rolesAbove)}</h3>
            <p className="soft">{t(inherited.length > 0 ? unitText.rolesAboveLead : unitText.rolesAboveNone)}</p>
            {inherited.length > 0 && <GrantTable caption={t(unitText.rolesAbove)} grants={inherited} who where fixed />}
          </section>
          {giving && <GiveRole unit={unit} close={() => setGiving(false)} />}
        </div>
      )}
    </Load>
  );
}
