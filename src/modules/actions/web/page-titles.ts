import { texts } from '../../../shared/text.ts';

/** What the pages are called. */
export const pageTitles = texts({
  actions: { sv: 'Åtgärder', en: 'Actions' },
  newAction: { sv: 'Ny åtgärd', en: 'New action' },
  action: { sv: 'Åtgärd', en: 'Action' },
  board: { sv: 'Tavla', en: 'Board' },
  byUnit: { sv: 'Läget per enhet', en: 'How units stand' },
  plans: { sv: 'Handlingsplaner', en: 'Action plans' },
  newPlan: { sv: 'Ny handlingsplan', en: 'New action plan' },
  plan: { sv: 'Handlingsplan', en: 'Action plan' },
  planSheet: { sv: 'Uppföljning av handlingsplan', en: 'Follow-up of action plan' },
  newGoal: { sv: 'Nytt mål', en: 'New goal' },
  goal: { sv: 'Mål', en: 'Goal' },
});
