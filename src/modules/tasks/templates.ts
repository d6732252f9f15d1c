import type { MailTemplate } from '../../platform/mail/index.ts';
import type { Text } from '../../shared/text.ts';

type Kind = { name: Text; late: number; soon: number };
type Numbers = { late: number; soon: number; standIn: number; others: number; kinds: Kind[] };

const when = (condition: boolean, line: () => Text): Text[] => (condition ? [line()] : []);
const joined = (parts: readonly string[], and: string) => parts.filter((part) => part !== '').join(and);

const own = ({ late, soon }: Numbers): Text => ({
  sv: `Du har ${joined([late > 0 ? `${late} ${late === 1 ? 'uppgift vars dag' : 'uppgifter vars dag'} har passerat` : '', soon > 0 ? `${soon} att göra inom en vecka` : ''], ' och ')}.`,
  en: `You have ${joined([late > 0 ? `${late} ${late === 1 ? 'task whose day has' : 'tasks whose day has'} passed` : '', soon > 0 ? `${soon} to do within a week` : ''], ' and ')}.`,
});

const byKind = (kinds: readonly Kind[]): Text => ({
  sv: kinds
    .map(
      ({ name, late, soon }) =>
        `– ${name.sv}: ${joined([late ? `${late} sena` : '', soon ? `${soon} inom en vecka` : ''], ', ')}`,
    )
    .join('\n'),
  en: kinds
    .map(
      ({ name, late, soon }) =>
        `– ${name.en}: ${joined([late ? `${late} late` : '', soon ? `${soon} within a week` : ''], ', ')}`,
    )
    .join('\n'),
});

const standingIn = ({ standIn }: Numbers): Text => ({
  sv: `${standIn} ${standIn === 1 ? 'uppgift' : 'uppgifter'} väntar hos någon du är ersättare för.`,
  en: `${standIn} ${standIn === 1 ? 'task waits' : 'tasks wait'} with someone you stand in for.`,
});

const ofOthers = ({ others }: Numbers): Text => ({
  sv: `${others} ${others === 1 ? 'uppgift' : 'uppgifter'} på dina enheter har blivit liggande. Du får veta det som chef.`,
  en: `${others} ${others === 1 ? 'task' : 'tasks'} at your units ${others === 1 ? 'has' : 'have'} been left undone. You are told as manager.`,
});

/** One mail a day at most: how many of what, never what they are about. */
export const digest: MailTemplate = {
  name: 'tasks.digest',
  subject: { sv: 'Uppgifter väntar i Värna', en: 'Tasks wait in Värna' },
  lines: (values) => {
    const numbers = values as unknown as Numbers;
    return [
      ...when(numbers.late + numbers.soon > 0, () => own(numbers)),
      ...when(numbers.kinds.length > 0, () => byKind(numbers.kinds)),
      ...when(numbers.standIn > 0, () => standingIn(numbers)),
      ...when(numbers.others > 0, () => ofOthers(numbers)),
    ];
  },
  path: '/tasks',
};
