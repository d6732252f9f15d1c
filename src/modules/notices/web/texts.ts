import { texts } from '../../../shared/text.ts';

export const pageTitles = texts({ notices: { sv: 'Notiser', en: 'Notices' } });

export const text = texts({
  bell: { sv: 'Notiser', en: 'Notices' },
  bellUnread: { sv: 'Notiser, {count} olästa', en: 'Notices, {count} unread' },
  lead: {
    sv: 'Det som har hänt och rör dig. Det du ska göra står bland dina uppgifter.',
    en: 'What has happened and concerns you. What you are to do stands among your tasks.',
  },
  none: { sv: 'Inget nytt', en: 'Nothing new' },
  noneText: {
    sv: 'När någon nämner dig i en kommentar eller svarar dig syns det här.',
    en: 'When someone mentions you in a comment or answers you, it shows here.',
  },
  noneUnread: { sv: 'Du har läst allt', en: 'You have read everything' },
  unread: { sv: 'Olästa', en: 'Unread' },
  everything: { sv: 'Alla', en: 'All' },
  which: { sv: 'Visa', en: 'Show' },
  readAll: { sv: 'Markera alla som lästa', en: 'Mark all as read' },
  hidden: { sv: 'Något du inte längre får se', en: 'Something you may no longer see' },
  new: { sv: 'Oläst', en: 'Unread' },
  toAll: { sv: 'Alla notiser och mejl', en: 'All notices and mail' },
  more: { sv: 'Visa äldre', en: 'Show older' },
  mail: { sv: 'Även med mejl', en: 'By mail as well' },
  mailLead: {
    sv: 'Mejlet säger bara att något väntar och vilken sorts sak det är.',
    en: 'The mail only says that something waits and what kind of thing it is.',
  },
  each: { sv: 'Ett mejl varje gång', en: 'A mail each time' },
  daily: { sv: 'Högst ett mejl om dagen', en: 'At most one mail a day' },
  mailKept: { sv: 'Ditt val är sparat', en: 'Your choice is saved' },
});
