import { recordPermissions, recordsApi } from '../../shared/record.ts';
import { defineModule } from '../module.ts';
import { handlers } from './service.ts';
import { recordTexts } from './texts.ts';

/** What every record has, whatever module it belongs to: links, attachments, history and readers. */
export const records = defineModule({
  name: 'record',
  title: { sv: 'Poster', en: 'Records' },
  permissions: recordPermissions,
  texts: recordTexts,
  contract: recordsApi,
  handlers,
});
