import { texts } from '../../../../shared/text.ts';

/** Words of the flows that move and merge units. */
export const reorganiseText = texts({
  moveTitle: { sv: 'Flytta {name}', en: 'Move {name}' },
  mergeTitle: { sv: 'Slå ihop {name} med en annan enhet', en: 'Merge {name} with another unit' },
  whereStep: { sv: 'Vart', en: 'Where' },
  where: { sv: 'Vart flyttas enheten?', en: 'Where does the unit move?' },
  whereLead: { sv: 'Enheterna under följer med.', en: 'The units below go along.' },
  liesNow: { sv: 'Ligger nu under', en: 'Lies now below' },
  newParent: { sv: 'Ny överordnad enhet', en: 'New unit above' },
  into: { sv: 'Vilken enhet ska den gå upp i?', en: 'Which unit will it become part of?' },
  intoLead: {
    sv: '{name} avslutas dagen före sammanslagningen. Enheterna under flyttas till den nya.',
    en: '{name} ends the day before the merger. The units below move to the new one.',
  },
  successor: { sv: 'Enhet som tar över', en: 'Unit that takes over' },
  when: { sv: 'Från vilken dag?', en: 'From which day?' },
  whenLead: {
    sv: 'En dag framåt i tiden planeras och kan återkallas. I dag eller tidigare genomförs genast.',
    en: 'A day to come is planned and can be withdrawn. Today or earlier is carried out at once.',
  },
  firstDay: { sv: 'Första dag', en: 'First day' },
  note: { sv: 'Beslut eller anteckning', en: 'Decision or note' },
  noteHint: {
    sv: 'Till exempel paragraf och datum för beslutet.',
    en: 'For example the section and date of the decision.',
  },
  handover: { sv: 'Vad händer med uppdrag och roller?', en: 'What becomes of assignments and roles?' },
  handoverLead: {
    sv: 'Det gäller dem som är givna just för {name}.',
    en: 'It concerns those given just for {name}.',
  },
  assignments: { sv: 'Medarbetaruppdrag', en: 'Staff assignments' },
  roles: { sv: 'Roller', en: 'Roles' },
  fateMove: { sv: 'Följer med till den nya enheten', en: 'Go along to the new unit' },
  fateEnd: { sv: 'Upphör', en: 'End' },
  check: { sv: 'Stämmer det?', en: 'Is this right?' },
  unit: { sv: 'Enhet', en: 'Unit' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  becomes: { sv: 'Det här händer', en: 'This will happen' },
  plannedMove: {
    sv: 'Flytten planeras. Den genomförs av sig själv den {on} och kan återkallas fram till dess.',
    en: 'The move is planned. It is carried out by itself on {on} and can be withdrawn until then.',
  },
  doneMove: { sv: 'Flytten genomförs genast.', en: 'The move is carried out at once.' },
  plannedMerge: {
    sv: 'Sammanslagningen planeras. Den genomförs av sig själv den {on} och kan återkallas fram till dess.',
    en: 'The merger is planned. It is carried out by itself on {on} and can be withdrawn until then.',
  },
  doneMerge: {
    sv: 'Sammanslagningen genomförs genast och kan inte göras ogjord.',
    en: 'The merger is carried out at once and cannot be undone.',
  },
  inherits: {
    sv: 'Roller och ansvar som ärvs uppifrån blir de som gäller under {to}.',
    en: 'Roles and responsibilities inherited from above become those that apply below {to}.',
  },
  belowGo: { sv: 'Enheter under {name} följer med.', en: 'Units below {name} go along.' },
  belowMove: { sv: 'Enheter under {name} flyttas till {to}.', en: 'Units below {name} move to {to}.' },
  history: { sv: 'Historiken finns kvar på båda.', en: 'The history remains on both.' },
  controllerChanges: {
    sv: 'Personuppgiftsansvarig blir {after} i stället för {before}.',
    en: 'The controller becomes {after} instead of {before}.',
  },
  moveVerb: { sv: 'Flytta enheten', en: 'Move the unit' },
  mergeVerb: { sv: 'Slå ihop enheterna', en: 'Merge the units' },
  planMove: { sv: 'Planera flytten', en: 'Plan the move' },
  planMerge: { sv: 'Planera sammanslagningen', en: 'Plan the merger' },
  moved: { sv: 'Flytten är sparad', en: 'The move is saved' },
  merged: { sv: 'Sammanslagningen är sparad', en: 'The merger is saved' },
});
