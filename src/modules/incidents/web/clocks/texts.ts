import { type Text, texts } from '../../../../shared/text.ts';
import type { ClockState, WallPart } from '../../rules/clock-state.ts';

export const clockText = texts({
  lead: {
    sv: 'Alla lagstadgade tider som löper. En klocka stannar först när rapporten är lämnad, eller när någon har undertecknat ett beslut om att den inte behövs.',
    en: 'Every legal time that runs. A clock stops only when the report has been filed, or when someone has signed a decision that none is needed.',
  },
  counted: { sv: '{count|klocka|klockor}', en: '{count|clock|clocks}' },
  none: { sv: 'Inga klockor löper', en: 'No clocks are running' },
  noneText: {
    sv: 'Här syns varje tid som lagen sätter, från beslutet att anmäla till att rapporten är lämnad. Just nu väntar ingen rapport.',
    en: 'Every time the law sets is shown here, from the decision to report until the report is filed. No report is waiting now.',
  },
  showLarge: { sv: 'Visa på storskärm', en: 'Show on a large screen' },
  back: { sv: 'Tillbaka', en: 'Back' },
  clockNow: { sv: 'Klockan är {time}', en: 'It is {time}' },
  updated: { sv: 'Uppdaterad {time}, hämtas på nytt varje minut', en: 'Updated {time}, fetched anew each minute' },
  ticks: {
    sv: 'Strecken i staplarna står vid 50, 75 och 90 procent av tiden. Då får de ansvariga besked.',
    en: 'The marks in the bars stand at 50, 75 and 90 per cent of the time, when those responsible are told.',
  },
  moreClocks: {
    sv: 'Fler än {count} klockor löper. De som slutar först visas här, resten på klockväggen.',
    en: 'More than {count} clocks are running. Those that end first are shown here, the rest on the clock wall.',
  },
  screenNote: {
    sv: 'På storskärmen visas ärendenumret men inte vad ärendet gäller (OSL 18 kap. 8 b §).',
    en: 'The large screen shows the case number but not what the case is about (OSL ch. 18 s. 8 b).',
  },
  regime: { sv: 'Regelverk', en: 'Law' },
  unit: { sv: 'Enhet', en: 'Unit' },
  mine: { sv: 'Mina ärenden', en: 'My cases' },
  overdue: { sv: 'Bara försenade', en: 'Late only' },
  exercise: { sv: 'Övningar', en: 'Exercises' },
  onlyExercises: { sv: 'Bara övningar', en: 'Exercises only' },
  noExercises: { sv: 'Utan övningar', en: 'Without exercises' },
  to: { sv: 'till {receiver}', en: '– {receiver}' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  deputy: { sv: 'Ersättare', en: 'Deputy' },
  nobody: { sv: 'Ingen utsedd', en: 'Nobody named' },
  gone: { sv: '{percent} procent av tiden har gått', en: '{percent} per cent of the time has gone' },
  allGone: { sv: 'Hela tiden har gått', en: 'All the time has gone' },
  since: { sv: 'har löpt i {span}', en: 'has run for {span}' },
  how: { sv: 'Så räknas tiden', en: 'How the time is counted' },
  rule: { sv: 'Regel', en: 'Rule' },
  start: { sv: 'Börjar', en: 'Starts' },
  end: { sv: 'Slutar', en: 'Ends' },
  noEnd: { sv: 'Lagen ger ingen tidpunkt', en: 'The law gives no date' },
  notStarted: { sv: 'Har inte börjat', en: 'Has not started' },
  arithmetic: { sv: 'Uträkning', en: 'Arithmetic' },
  open: { sv: 'Öppna klockor', en: 'Open clocks' },
  ownOpen: { sv: 'Dina öppna klockor', en: 'Your open clocks' },
  all: { sv: 'Visa alla {count}', en: 'Show all {count}' },
  wall: { sv: 'Klockväggen', en: 'The clock wall' },
});

export const partNames: Record<WallPart, Text> = texts({
  overdue: { sv: 'Försenade', en: 'Late' },
  today: { sv: 'Inom ett dygn', en: 'Within a day' },
  undated: { sv: 'Utan onödigt dröjsmål', en: 'Without undue delay' },
  later: { sv: 'Senare', en: 'Later' },
  waiting: { sv: 'Har inte börjat löpa', en: 'Not running yet' },
});

export const partLeads: Partial<Record<WallPart, Text>> = {
  undated: {
    sv: 'Lagen kräver skyndsamhet men sätter inget klockslag. Tiden räknas från starten.',
    en: 'The law demands haste but sets no hour. Time is told from the start.',
  },
};

export const stateNames: Record<ClockState, Text> = texts({
  waiting: { sv: 'Har inte börjat löpa', en: 'Not running yet' },
  undated: { sv: 'Utan onödigt dröjsmål', en: 'Without undue delay' },
  running: { sv: 'Löper', en: 'Running' },
  soon: { sv: 'Mer än halva tiden har gått', en: 'More than half the time has gone' },
  last: { sv: 'Bråttom', en: 'Urgent' },
  overdue: { sv: 'Försenad', en: 'Late' },
});
