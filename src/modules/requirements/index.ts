import { defineModule } from '../../platform/module.ts';
import { requirementsApi } from './contract.ts';
import { may } from './permissions.ts';
import { loadBuiltInLibraries } from './service/built-in.ts';
import { requirementsImports } from './service/import-kind.ts';
import { handlers } from './service.ts';
import { tasks } from './tasks.ts';
import { requirementsTexts } from './texts.ts';

export { loadBuiltInLibraries } from './service/built-in.ts';
export { libraryName } from './service/file-words.ts';
export { importFile, type LibraryPlan } from './service/library.ts';
export { type LoadedFramework, loadedFrameworks } from './service/loaded.ts';

/** What laws and standards require, how each unit meets it and shows it, and how that stood on a day. */
export const requirements = defineModule({
  name: 'requirements',
  title: { sv: 'Krav', en: 'Requirements' },
  permissions: may,
  texts: requirementsTexts,
  contract: requirementsApi,
  handlers,
  migrations: new URL('./migrations/', import.meta.url),
  imports: requirementsImports,
  tasks,
  atStart: loadBuiltInLibraries,
  records: [
    {
      kind: 'requirement',
      name: { sv: 'Krav', en: 'Requirement' },
      path: (id) => `/requirements/nodes/${id}`,
    },
    {
      kind: 'assessment',
      name: { sv: 'Kravbedömning', en: 'Assessment of a requirement' },
      path: (id) => `/requirements/assessments/${id}`,
    },
    {
      kind: 'safeguard',
      name: { sv: 'Skyddsåtgärd', en: 'Safeguard' },
      path: (id) => `/requirements/safeguards/${id}`,
    },
    { kind: 'evidence', name: { sv: 'Underlag', en: 'Evidence' }, path: (id) => `/requirements/evidence/${id}` },
    {
      kind: 'frozenAssessment',
      name: { sv: 'Fastställd bedömning', en: 'Frozen assessment' },
      path: (id) => `/requirements/frozen/${id}`,
    },
  ],
});
