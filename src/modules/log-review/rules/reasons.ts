import type { Text } from '../../../shared/text.ts';

/**
 * Each explanation as what speaks for an access, as what was looked for (the word in "Ingen … hittades", where orders and answers
 * are one) and as what it is called in a list, where they are told apart.
 */
type Reason = { readonly found: Text; readonly sought: Text; readonly name: Text };

const reason = (found: Text, sought: Text, name: Text = sought): Reason => ({ found, sought, name });

export const reasons: Readonly<Record<string, Reason>> = {
  X01: reason(
    { sv: 'Patienten har vårdkontakt på enheten.', en: 'The patient has contact with the unit.' },
    { sv: 'vårdkontakt', en: 'contact' },
  ),
  X02: reason(
    { sv: 'Patienten är bokad eller kallad till enheten.', en: 'The patient is booked at or called to the unit.' },
    { sv: 'bokning', en: 'booking' },
  ),
  X03: reason(
    { sv: 'Det finns en remiss till enheten.', en: 'There is an order to the unit.' },
    { sv: 'remiss', en: 'order' },
    { sv: 'remiss till enheten', en: 'order to the unit' },
  ),
  X04: reason(
    { sv: 'Enheten har fått svar på en egen remiss.', en: 'The unit has had an answer to its own order.' },
    { sv: 'remiss', en: 'order' },
    { sv: 'svar på egen remiss', en: 'answer to own order' },
  ),
  X05: reason(
    { sv: 'Patienten är listad på enheten.', en: 'The patient is listed at the unit.' },
    { sv: 'listning', en: 'listing' },
  ),
  X06: reason(
    { sv: 'Patienten har en fast vårdkontakt på enheten.', en: 'The patient has a named care contact at the unit.' },
    { sv: 'fast vårdkontakt', en: 'named care contact' },
  ),
  X07: reason(
    {
      sv: 'Medarbetaren har nyligen deltagit i patientens vård.',
      en: 'The employee has lately taken part in the patient’s care.',
    },
    { sv: 'tidigare vårdrelation', en: 'earlier care relation' },
  ),
  X08: reason(
    { sv: 'Medarbetaren skrev i journalen.', en: 'The employee wrote in the record.' },
    { sv: 'anteckning av medarbetaren', en: 'note by the employee' },
  ),
  X09: reason(
    { sv: 'Enheten utför undersökningar på remiss.', en: 'The unit makes examinations on order.' },
    { sv: 'remiss', en: 'order' },
    { sv: 'undersökning på remiss', en: 'examination on order' },
  ),
  X10: reason(
    { sv: 'Enheten har ett godkänt uppdrag för ändamålet.', en: 'The unit has an approved task for the purpose.' },
    { sv: 'godkänd uppgift för ändamålet', en: 'approved task for the purpose' },
  ),
  X11: reason(
    { sv: 'Patienten var på akutbesök samma dygn.', en: 'The patient had an emergency visit within a day.' },
    { sv: 'vårdkontakt samma dygn', en: 'contact within a day' },
  ),
  X12: reason(
    {
      sv: 'Patienten har samtyckt till att enheten läser andra vårdgivares uppgifter.',
      en: 'The patient has consented to the unit reading other care providers’ data.',
    },
    { sv: 'registrering av samtycke', en: 'record of consent' },
  ),
  X13: reason(
    {
      sv: 'Enheten samarbetar ofta med den enhet som vårdar patienten.',
      en: 'The unit often works with the unit that cares for the patient.',
    },
    { sv: 'samverkan mellan enheterna', en: 'cooperation between the units' },
  ),
  X14: reason(
    {
      sv: 'Enheten brukar vårda patienter med diagnosen.',
      en: 'The unit usually cares for patients with the diagnosis.',
    },
    { sv: 'diagnos som enheten vårdar', en: 'diagnosis the unit cares for' },
  ),
};

const unknown = (rule: string): Reason =>
  reason({ sv: `Förklaring ${rule}.`, en: `Explanation ${rule}.` }, { sv: rule, en: rule });

/** An explanation in words. */
export const reasonOf = (rule: string): Reason => reasons[rule] ?? unknown(rule);
