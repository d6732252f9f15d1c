import { texts } from '../../../shared/text.ts';

/** Words of the small parts that several pages show. */
export const partText = texts({
  metOf: { sv: '{met} av {all} uppfyllda', en: '{met} of {all} met' },
  fewShown: { sv: 'Visar {shown} av {all}', en: 'Showing {shown} of {all}' },
  showMore: { sv: 'Visa fler', en: 'Show more' },
  notBegun: { sv: '{all} krav, inget bedömt', en: '{all} requirements, none assessed' },
});

const partly = { sv: '{count} delvis', en: '{count} partly' };

/** How many stand in a status: one, and several. */
export const countText = {
  partly: { one: partly, many: partly },
  notMet: texts({
    one: { sv: '1 ej uppfyllt', en: '1 not met' },
    many: { sv: '{count} ej uppfyllda', en: '{count} not met' },
  }),
  notApplicable: texts({
    one: { sv: '1 ej tillämpligt', en: '1 not applicable' },
    many: { sv: '{count} ej tillämpliga', en: '{count} not applicable' },
  }),
  notAssessed: texts({
    one: { sv: '1 ej bedömt', en: '1 not assessed' },
    many: { sv: '{count} ej bedömda', en: '{count} not assessed' },
  }),
};
