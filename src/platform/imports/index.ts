import { importsApi } from '../../shared/import.ts';
import { importPermissions } from '../../shared/import-permission.ts';
import { defineModule } from '../module.ts';
import { handlers } from './service.ts';
import { importTexts } from './texts.ts';

/** The import wizard: all modules' imports through one door, all or nothing, with a receipt. */
export const imports = defineModule({
  name: 'import',
  title: { sv: 'Import', en: 'Import' },
  permissions: importPermissions,
  texts: importTexts,
  contract: importsApi,
  handlers,
});
