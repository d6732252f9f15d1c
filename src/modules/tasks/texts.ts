import { texts } from '../../shared/text.ts';

export const tasksTexts = texts({
  delegated: { sv: 'Lämnade över sina uppgifter', en: 'Handed over their tasks' },
  'delegation-withdrawn': { sv: 'Tog tillbaka sina uppgifter', en: 'Took back their tasks' },
  'digest-chosen': { sv: 'Valde hur ofta mejl om uppgifter ska komma', en: 'Chose how often to get mail about tasks' },
  'steps-set': { sv: 'Bestämde när uppgifter påminns om', en: 'Decided when tasks are reminded of' },
  'inbox-exported': { sv: 'Exporterade sina uppgifter', en: 'Exported their tasks' },
  'done-exported': { sv: 'Exporterade sina avslutade uppgifter', en: 'Exported their closed tasks' },
  'others-exported': { sv: 'Exporterade uppgifter att följa upp', en: 'Exported tasks to follow up' },
  'outcome.done': { sv: 'Klar', en: 'Done' },
  'outcome.withdrawn': { sv: 'Behövs inte längre', en: 'No longer needed' },
  'to-oneself': { sv: 'Välj någon annan än dig själv.', en: 'Choose someone other than yourself.' },
  'to-someone-gone': {
    sv: 'Personen har slutat. Välj någon som arbetar här.',
    en: 'The person has left. Choose someone who works here.',
  },
  'days-backwards': { sv: 'Sista dagen ligger före den första.', en: 'The last day is before the first.' },
  'days-passed': { sv: 'Sista dagen har redan varit.', en: 'The last day has already passed.' },
  'days-too-many': { sv: 'Lämna över för högst ett år i taget.', en: 'Hand over for a year at most.' },
  'kind-unknown': { sv: 'Uppgiftsslaget finns inte.', en: 'There is no such kind of task.' },
  'delegation-over': {
    sv: 'Överlämningen är redan avslutad.',
    en: 'The handing over has already ended.',
  },
  'steps-twice': {
    sv: 'Två steg säger samma sak. Ta bort det ena.',
    en: 'Two steps say the same thing. Remove one of them.',
  },
  'steps-owner-first': {
    sv: 'Minst ett steg ska påminna den som är ansvarig.',
    en: 'At least one step must remind the person asked.',
  },
  'field.person_id': { sv: 'Person', en: 'Person' },
  'field.to_id': { sv: 'Ersättare', en: 'Standing in' },
  'field.kinds': { sv: 'Slag av uppgifter', en: 'Kinds of tasks' },
  'field.from_on': { sv: 'Från', en: 'From' },
  'field.to_on': { sv: 'Till', en: 'To' },
  'field.note': { sv: 'Anteckning', en: 'Note' },
  'field.withdrawn_at': { sv: 'Återtagen', en: 'Withdrawn' },
  'field.digest': { sv: 'Mejl om uppgifter', en: 'Mail about tasks' },
  'field.days': { sv: 'Dagar efter sista dag', en: 'Days after the day' },
  'field.recipient': { sv: 'Vem som får veta', en: 'Who is told' },
});
