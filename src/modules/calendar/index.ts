import { defineModule } from '../../platform/module.ts';
import { calendarApi } from './contract.ts';
import { may } from './permissions.ts';
import { handlers } from './service.ts';
import { calendarTexts } from './texts.ts';

/** Everything with a day, by month, and as an address for one's own calendar program. */
export const calendar = defineModule({
  name: 'calendar',
  title: { sv: 'Kalender', en: 'Calendar' },
  permissions: may,
  texts: calendarTexts,
  contract: calendarApi,
  handlers,
  migrations: new URL('./migrations/', import.meta.url),
});
