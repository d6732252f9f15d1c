import { texts } from '../../../shared/text.ts';

/** What the trail and the refusals say of reports, the register of breaches and what is given away. */
export const reportOutputTexts = texts({
  'report-made': { sv: 'Tog fram en rapport', en: 'Made a report' },
  'report-printed': { sv: 'Hämtade en rapport som fil', en: 'Fetched a report as a file' },
  'misp-exported': { sv: 'Exporterade ärendet till MISP', en: 'Exported the case to MISP' },
  'register-printed': {
    sv: 'Hämtade förteckningen över personuppgiftsincidenter',
    en: 'Fetched the record of personal data breaches',
  },
  'sender-changed': {
    sv: 'Ändrade hur myndigheter når en personuppgiftsansvarig',
    en: 'Changed how authorities reach a controller',
  },
  'tlp-red': {
    sv: 'Ärendet är märkt TLP:RED och får inte lämnas vidare. Ändra märkningen först, om det är rätt.',
    en: 'The case is marked TLP:RED and must not be passed on. Change the mark first, if that is right.',
  },
});
