import { texts } from '../../../../shared/text.ts';

/** Words around giving, changing and ending a role. */
export const grantText = texts({
  give: { sv: 'Ge en roll', en: 'Give a role' },
  giveVerb: { sv: 'Ge rollen', en: 'Give the role' },
  given: { sv: 'Rollen är given', en: 'The role is given' },
  unitField: { sv: 'Gäller för', en: 'Applies to' },
  unitHint: { sv: 'Enheten och allt under den.', en: 'The unit and everything below it.' },
  deputyTitle: { sv: 'Ersättare', en: 'Deputy' },
  deputyHint: {
    sv: 'Har rollen samtidigt, alltid eller under vissa dagar.',
    en: 'Holds the role too, always or during certain days.',
  },
  deputyFrom: { sv: 'Ersättare från', en: 'Deputy from' },
  deputyTo: { sv: 'Ersättare till', en: 'Deputy until' },
  edit: { sv: 'Ändra {role}: {name}', en: 'Change {role}: {name}' },
  editShort: { sv: 'Ändra', en: 'Change' },
  edited: { sv: 'Rollen är ändrad', en: 'The role is changed' },
  end: { sv: 'Avsluta {role}: {name}', en: 'End {role}: {name}' },
  endTitle: { sv: 'Avsluta rollen?', en: 'End the role?' },
  endLead: {
    sv: '{name} är {role} för {unit} till och med den dag du väljer. Rollen finns kvar i historiken.',
    en: '{name} is {role} for {unit} up to and including the day you choose. The role remains in the history.',
  },
  endVerb: { sv: 'Avsluta rollen', en: 'End the role' },
  ended: { sv: 'Rollens sista dag är satt', en: 'The last day of the role is set' },
  always: { sv: 'hela tiden', en: 'the whole time' },
  acts: { sv: 'Åtgärder', en: 'Actions' },
});
