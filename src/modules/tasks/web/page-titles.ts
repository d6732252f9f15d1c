import { texts } from '../../../shared/text.ts';

export const pageTitles = texts({
  mine: { sv: 'Mina uppgifter', en: 'My tasks' },
  handingOver: { sv: 'Lämna över uppgifter', en: 'Hand over tasks' },
  settings: { sv: 'Påminnelser och mejl', en: 'Reminders and mail' },
  followUp: { sv: 'Följ upp uppgifter', en: 'Follow up tasks' },
  followUpShort: { sv: 'Uppgifter', en: 'Tasks' },
});
