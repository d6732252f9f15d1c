import { texts } from '../../../shared/text.ts';

/** Words of the small parts that several pages show. */
export const partText = texts({
  metOf: { sv: '{met} av {all} uppfyllda', en: '{met} of {all} met' },
  notBegun: { sv: '{all} krav, inget bedömt', en: '{all} requirements, none assessed' },
  notApplicable: { sv: '{count} ej tillämpliga', en: '{count} not applicable' },
  notAssessed: { sv: '{count} ej bedömda', en: '{count} not assessed' },
  partly: { sv: '{count} delvis', en: '{count} partly' },
  notMet: { sv: '{count} ej uppfyllda', en: '{count} not met' },
});
