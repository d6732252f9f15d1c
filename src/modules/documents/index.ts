import { defineModule } from '../../platform/module.ts';
import { documentsApi } from './contract.ts';
import { documentsImport } from './imports/documents.ts';
import { jobs } from './jobs.ts';
import { documentNotices } from './notices.ts';
import { may } from './permissions.ts';
import { handlers } from './service.ts';
import { areaNames } from './store/document.ts';
import { documentTasks } from './tasks.ts';
import { documentsTexts } from './texts.ts';

export {
  documentsById,
  documentsOutside,
  type InForce,
  type OutsideDocument,
  type TracedDocument,
  versionInForce,
} from './traced.ts';

/** The region's governing documents: what they are, who decided, who may read, and their numbered versions. */
export const documents = defineModule({
  name: 'documents',
  title: { sv: 'Styrdokument', en: 'Governing documents' },
  permissions: may,
  texts: documentsTexts,
  contract: documentsApi,
  handlers,
  jobs,
  imports: [documentsImport],
  tasks: documentTasks,
  notices: documentNotices,
  migrations: new URL('./migrations/', import.meta.url),
  calendar: [
    {
      kind: 'documents.review',
      name: { sv: 'Översyn', en: 'Review' },
      record: 'document',
      view: 'documents.review_day',
    },
  ],
  references: {
    area_id: async ({ db, language }) => new Map((await areaNames(db)).map((area) => [area.id, area[language]])),
  },
  records: [
    { kind: 'document', name: { sv: 'Styrdokument', en: 'Governing document' }, path: (id) => `/documents/${id}` },
  ],
});
