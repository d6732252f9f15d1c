import { texts } from '../../../shared/text.ts';

export const statusNames = texts({
  planned: { sv: 'Planerad', en: 'Planned' },
  ongoing: { sv: 'Pågår', en: 'Ongoing' },
  done: { sv: 'Klar', en: 'Done' },
  checked: { sv: 'Uppföljd', en: 'Checked' },
  cancelled: { sv: 'Avbruten', en: 'Cancelled' },
});

export const priorityNames = texts({
  low: { sv: 'Låg', en: 'Low' },
  normal: { sv: 'Normal', en: 'Normal' },
  high: { sv: 'Hög', en: 'High' },
});

export const effectNames = texts({
  yes: { sv: 'Hjälpte', en: 'Helped' },
  partly: { sv: 'Hjälpte delvis', en: 'Helped in part' },
  no: { sv: 'Hjälpte inte', en: 'Did not help' },
});

export const directionNames = texts({
  up: { sv: 'Ska öka', en: 'Is to rise' },
  down: { sv: 'Ska minska', en: 'Is to fall' },
});

export const goalStatusNames = texts({
  reached: { sv: 'Nått', en: 'Reached' },
  onTrack: { sv: 'På väg', en: 'On track' },
  behind: { sv: 'Efter', en: 'Behind' },
  missed: { sv: 'Inte nått', en: 'Not reached' },
  unmeasured: { sv: 'Inte mätt', en: 'Not measured' },
});
