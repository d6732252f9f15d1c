import type { Context, Download } from '../../../platform/module.ts';
import { sheetFile } from '../../../platform/sheet/sheet-file.ts';
import type { Sheet } from '../../../shared/sheet.ts';
import { texts } from '../../../shared/text.ts';
import { Duty, type Responsibility, type Responsible } from '../contract/responsibility.ts';
import { duties, unitKinds } from '../texts/words.ts';

const words = texts({
  title: { sv: 'Ansvarsmatris', en: 'Responsibility matrix' },
  part: { sv: 'Del av organisationen', en: 'Part of the organisation' },
  day: { sv: 'Gäller den', en: 'As of' },
  nobody: { sv: 'saknas', en: 'nobody' },
  byParts: { sv: 'varje nämnd för sin del', en: 'each committee for its own' },
  from: { sv: 'från', en: 'from' },
  deputy: { sv: 'ersättare', en: 'deputy' },
  explained: {
    sv: 'Där en del inte har någon egen gäller den närmaste ovanför; varifrån står inom parentes.',
    en: 'Where a part has nobody of its own, the nearest above applies; where from stands in brackets.',
  },
  source: { sv: 'Enheter och roller i Värna', en: 'Units and roles in Värna' },
});

/** Who answers for what, on one day, to print. */
export function responsibilitySheet({ unit, parts }: Responsibility, { language, today }: Context): Sheet {
  const say = (key: keyof typeof words) => words[key][language];
  const cell = ({ holders, source, inherited, byParts }: Responsible): string => {
    if (source === null) return say(byParts ? 'byParts' : 'nobody');
    const names = holders.map(({ name, standsIn }) => (standsIn ? `${name} (${say('deputy')})` : name)).join(', ');
    return inherited && names !== source.name ? `${names} (${say('from')} ${source.name})` : names;
  };
  return {
    title: say('title'),
    subtitle: unit.name,
    language,
    facts: [{ label: say('day'), value: today.toString() }],
    blocks: [
      { kind: 'paragraph', text: say('explained') },
      {
        kind: 'table',
        caption: say('title'),
        columns: [{ label: say('part') }, ...Duty.options.map((duty) => ({ label: duties[duty][language] }))],
        rows: parts.map((part) => [
          `${part.unit.name} (${unitKinds[part.unit.kind][language].toLowerCase()})`,
          ...part.duties.map(cell),
        ]),
      },
    ],
    source: say('source'),
  };
}

export async function responsibilityFile(
  context: Context,
  responsibility: Responsibility,
  format: 'pdf' | 'xlsx',
): Promise<Download> {
  const sheet = responsibilitySheet(responsibility, context);
  const name = `${sheet.title.toLowerCase()}-${context.today}`;
  return sheetFile(sheet, { format, name, madeAt: context.now });
}
