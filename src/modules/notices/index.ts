import { defineModule } from '../../platform/module.ts';
import { noticeMail } from '../../platform/notices/index.ts';
import { noticesApi } from './contract.ts';
import { may } from './permissions.ts';
import { handlers } from './service.ts';
import { noticesTexts } from './texts.ts';

export { type Notice, notify } from '../../platform/notices/index.ts';

/** The bell: what people are told, read and unread, and which kinds also come by mail. */
export const notices = defineModule({
  name: 'notices',
  title: { sv: 'Notiser', en: 'Notices' },
  permissions: may,
  texts: noticesTexts,
  contract: noticesApi,
  handlers,
  mails: [
    {
      name: noticeMail,
      subject: { sv: 'Något nytt till dig i Värna', en: 'Something new for you in Värna' },
      lines: () => [
        { sv: '{sv}.', en: '{en}.' },
        { sv: 'Öppna Värna för att se vad det gäller:', en: 'Open Värna to see what it is about:' },
      ],
    },
  ],
});
