import { commentsApi } from '../../shared/comment.ts';
import { extractApi, recordPermissions, recordsApi } from '../../shared/record.ts';
import { defineModule } from '../module.ts';
import { commentHandlers, mentioned } from './comments.ts';
import { extractHandlers } from './extract.ts';
import { handlers } from './service.ts';
import { recordTexts } from './texts.ts';

export { attachFile } from './attach-file.ts';
export { presentCard, recordKind } from './cards.ts';
export { namesOf } from './store.ts';

/** What every record has, whatever module it belongs to: links, attachments, comments, history and readers. */
export const records = defineModule({
  name: 'record',
  title: { sv: 'Poster', en: 'Records' },
  permissions: recordPermissions,
  texts: recordTexts,
  contract: { ...recordsApi, ...commentsApi, ...extractApi },
  handlers: { ...handlers, ...commentHandlers, ...extractHandlers },
  notices: [
    {
      kind: mentioned,
      name: { sv: 'Du är nämnd i en kommentar', en: 'You are mentioned in a comment' },
      mail: true,
      mailEach: true,
    },
  ],
});
