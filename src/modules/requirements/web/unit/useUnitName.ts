import { useActor } from '../../../../ui/Actor.tsx';
import { useChosen } from '../../../../ui/form/choices.ts';
import { findUnits } from '../calls.ts';

/** What a unit is called; "…" until known. */
export function useUnitName(unitId: string): string {
  const held = useActor()?.roles.find((one) => one.unitId === unitId);
  const known = held ? [{ id: unitId, label: held.unitName, hint: null }] : [];
  const [chosen] = useChosen(findUnits, unitId === '' ? [] : [unitId], known);
  return chosen?.label ?? '…';
}
