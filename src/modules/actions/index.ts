import { defineModule } from '../../platform/module.ts';
import { actionsApi } from './contract.ts';
import { actionsImport } from './imports/actions.ts';
import { may } from './permissions.ts';
import { actionHandlers } from './service/action.ts';
import { planHandlers } from './service/plan.ts';
import { actionsTexts } from './texts.ts';

export { createAction } from './service/create.ts';

/** What is to be done, by whom and when, whether it helped, and the plans whose goals it serves. */
export const actions = defineModule({
  name: 'actions',
  title: { sv: 'Åtgärder', en: 'Actions' },
  permissions: may,
  texts: actionsTexts,
  contract: actionsApi,
  handlers: { ...actionHandlers, ...planHandlers },
  migrations: new URL('./migrations/', import.meta.url),
  imports: [actionsImport],
  tasks: [
    { kind: 'actions.do', name: { sv: 'Gör klart åtgärden', en: 'Finish the action' }, escalates: true },
    {
      kind: 'actions.checkEffect',
      name: { sv: 'Bedöm om åtgärden hjälpte', en: 'Judge whether the action helped' },
      escalates: true,
    },
  ],
  calendar: [
    { kind: 'actions.due', name: { sv: 'Åtgärd klar', en: 'Action due' }, record: 'action', view: 'actions.due_day' },
    {
      kind: 'actions.check',
      name: { sv: 'Effekten bedöms', en: 'Effect judged' },
      record: 'action',
      view: 'actions.check_day',
    },
    {
      kind: 'actions.goal',
      name: { sv: 'Mål ska vara nått', en: 'Goal due' },
      record: 'goal',
      view: 'actions.goal_day',
    },
  ],
  records: [
    { kind: 'action', name: { sv: 'Åtgärd', en: 'Action' }, path: (id) => `/actions/${id}` },
    { kind: 'actionPlan', name: { sv: 'Handlingsplan', en: 'Action plan' }, path: (id) => `/action-plans/${id}` },
    { kind: 'goal', name: { sv: 'Mål', en: 'Goal' }, path: (id) => `/goals/${id}` },
  ],
});
