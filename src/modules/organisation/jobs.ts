import type { Job } from '../../platform/module.ts';
import { carryOutDue } from './service/unit-change.ts';
import { retire } from './store/person.ts';

/** Every night, as the day begins: what was planned for the day happens, and people whose last day has been are let go. */
export const jobs: readonly Job[] = [
  {
    name: 'organisation.turn-day',
    every: '5 0 * * *',
    run: async (context) => {
      await carryOutDue(context);
      await retire(context.db, context.today.toString());
    },
  },
];
