import type { z } from 'zod';
import { newId } from '../../shared/ids.ts';
import type { NewAction } from './contract/action.ts';
import type { NewGoal } from './contract/plan.ts';

type Sent = z.input<typeof NewAction>;

/** An action as it is sent, with the least it needs. */
export const anAction = (parts: Partial<Sent> & { unitId: string; ownerId: string }) => ({
  id: newId(),
  title: 'Kvittera reservkort',
  dueOn: '2026-12-31',
  ...parts,
});

/** A goal that rises from 40 to 90 percent between 2021 and 2026. */
export const aGoal = (parts: Partial<z.input<typeof NewGoal>> & { planId: string }) => ({
  id: newId(),
  area: 'God informationssäkerhetskultur',
  title: 'Alla kan grunderna',
  measure: 'Andel medarbetare med godkänd grundutbildning',
  unitOfMeasure: '%',
  direction: 'up' as const,
  baseline: 40,
  baselineOn: '2021-01-01',
  target: 90,
  targetOn: '2026-12-31',
  ...parts,
});
