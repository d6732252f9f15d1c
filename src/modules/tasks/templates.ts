import type { MailTemplate } from '../../platform/mail/index.ts';
import type { Text } from '../../shared/text.ts';

type Kind = { name: Text; late: number; soon: number };
type Numbers = { late: number; soon: number; standIn: number; others: number; kinds: Kind[] };

const when = (condition: boolean, line: () => Text): Text[] => (condition ? [line()] : []);

const late = {
  sv: '{late} {late|uppgift vars dag|uppgifter vars dag} har passerat',
  en: '{late} {late|task whose day has|tasks whose day has} passed',
};
const soon = { sv: '{soon} att göra inom en vecka', en: '{soon} to do within a week' };

const own = (numbers: Numbers): Text => {
  const parts = [...(numbers.late > 0 ? [late] : []), ...(numbers.soon > 0 ? [soon] : [])];
  return {
    sv: `Du har ${parts.map(({ sv }) => sv).join(' och ')}.`,
    en: `You have ${parts.map(({ en }) => en).join(' and ')}.`,
  };
};

const line = (name: string, counts: readonly string[]) => `– ${name}: ${counts.filter(Boolean).join(', ')}`;

const byKind = (kinds: readonly Kind[]): Text => ({
  sv: kinds
    .map(({ name, late, soon }) =>
      line(name.sv, [late ? `${late} ${late === 1 ? 'sen' : 'sena'}` : '', soon ? `${soon} inom en vecka` : '']),
    )
    .join('\n'),
  en: kinds
    .map(({ name, late, soon }) => line(name.en, [late ? `${late} late` : '', soon ? `${soon} within a week` : '']))
    .join('\n'),
});

const standingIn: Text = {
  sv: '{standIn} {standIn|uppgift|uppgifter} väntar hos någon du är ersättare för.',
  en: '{standIn} {standIn|task waits|tasks wait} with someone you stand in for.',
};

const ofOthers: Text = {
  sv: '{others} {others|uppgift|uppgifter} på dina enheter har blivit liggande. Du får veta det som chef.',
  en: '{others} {others|task|tasks} at your units {others|has|have} been left undone. You are told as manager.',
};

/** One mail a day at most: how many of what, never what they are about. */
export const digest: MailTemplate = {
  name: 'tasks.digest',
  subject: { sv: 'Uppgifter väntar i Värna', en: 'Tasks wait in Värna' },
  lines: (values) => {
    const numbers = values as unknown as Numbers;
    return [
      ...when(numbers.late + numbers.soon > 0, () => own(numbers)),
      ...when(numbers.kinds.length > 0, () => byKind(numbers.kinds)),
      ...when(numbers.standIn > 0, () => standingIn),
      ...when(numbers.others > 0, () => ofOthers),
    ];
  },
  path: '/tasks',
};
