import { texts } from '../../../shared/text.ts';

/** What is done to playbooks, and why something was not done. */
export const playbookTexts = texts({
  'playbook-changed': { sv: 'Ändrade ett åtgärdskort', en: 'Changed a playbook' },
  'step-chosen': { sv: 'Tog upp ett steg ur åtgärdskortet', en: 'Took up a step of the playbook' },
  'step-left-out': { sv: 'Valde bort ett steg ur åtgärdskortet', en: 'Left out a step of the playbook' },
  'unknown-step': {
    sv: 'Steget finns inte i åtgärdskortet längre. Läs in sidan igen.',
    en: 'The playbook no longer has that step. Reload the page.',
  },
  'step-taken-up': {
    sv: 'Steget är redan upptaget i ärendet. Ändra åtgärden i stället.',
    en: 'The step has been taken up in the case. Change the action instead.',
  },
  'day-passed': { sv: 'Dagen har varit. Välj i dag eller senare.', en: 'That day has passed. Choose today or later.' },
  'playbook-moved': {
    sv: 'Någon annan har ändrat åtgärdskortet sedan du öppnade det. Läs in det igen och gör om ändringen.',
    en: 'Somebody changed the playbook after you opened it. Reload it and make the change again.',
  },
});
