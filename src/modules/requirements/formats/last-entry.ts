/** Fewer entries than this say nothing about what an entry must have. */
const fewest = 4;

type Fields = ReadonlySet<string>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an entry and, after @, the languages each is in: `name`, `name@sv`, `text@en`. */
function fieldsOf(entry: unknown): Fields {
  const fields = new Set<string>();
  if (!isRecord(entry)) return fields;
  for (const [field, value] of Object.entries(entry)) {
    fields.add(field);
    if (field === 'translations') addTranslations(fields, value);
    else if (isRecord(value)) for (const language of Object.keys(value)) fields.add(`${field}@${language}`);
  }
  return fields;
}

function addTranslations(fields: Set<string>, translations: unknown): void {
  if (!isRecord(translations)) return;
  for (const [language, translated] of Object.entries(translations)) {
    if (!isRecord(translated)) continue;
    for (const field of Object.keys(translated)) fields.add(`${field}@${language}`);
  }
}

/** Requirements are alike among themselves; headings, and they and headings together, less so. */
const isRequirement = (entry: unknown): boolean => isRecord(entry) && String(entry.assessable) === 'true';

/**
 * The mark of a list whose file was cut between two lines: a field that the last entry lacks and all others have, or
 * all other requirements if it is one; or a language that a field of the last entry lacks (`name (sv)`) and the field
 * has in all others, or the other fields have in the same entry. Null where there is no such mark.
 */
export function lackingInLast(entries: readonly unknown[]): string | null {
  const entry = entries.at(-1);
  const last = fieldsOf(entry);
  const others = entries.slice(0, -1);
  const fields = others.map(fieldsOf);
  const requirements = isRequirement(entry) ? fields.filter((_, at) => isRequirement(others[at])) : [];
  const found =
    lackingWords(last, fields) ??
    lackingBeside(last, fields) ??
    lackingBeside(last, requirements) ??
    lackingLanguage(last, fields) ??
    lackingWithin(entry);
  return found?.replace(/@(.*)$/, ' ($1)') ?? null;
}

/** Fields that say where in the tree an entry lies, which differ in every tree. */
const placing = ['parent_urn', 'parent'];

const wordFields = ['name', 'description', 'text', 'annotation', 'questions'];
const hasWords = (fields: Fields): boolean => wordFields.some((field) => fields.has(field));

/** The name of an entry that says nothing at all, when all others say something. */
const lackingWords = (last: Fields, others: readonly Fields[]): string | undefined =>
  others.length > 0 && others.every(hasWords) && !hasWords(last) ? 'name' : undefined;

function lackingBeside(last: Fields, others: readonly Fields[]): string | undefined {
  return others.length < fewest
    ? undefined
    : commonTo(others).find((field) => !last.has(field) && !placing.includes(field));
}

function lackingLanguage(last: Fields, others: readonly Fields[]): string | undefined {
  for (const field of last) {
    const having = field.includes('@') ? [] : others.filter((fields) => fields.has(field));
    const languages = having.length < fewest ? [] : commonTo(having).filter((other) => other.startsWith(`${field}@`));
    const lacking = languages.find((language) => !last.has(language));
    if (lacking !== undefined) return lacking;
  }
  return undefined;
}

const commonTo = (all: readonly Fields[]): string[] =>
  [...(all[0] ?? [])].filter((field) => all.every((fields) => fields.has(field)));

/** A field that the entry's last translation lacks and its other translations, two or more, all have. */
function lackingWithin(entry: unknown): string | undefined {
  const translations = isRecord(entry) && isRecord(entry.translations) ? Object.entries(entry.translations) : [];
  const [language, last] = translations.at(-1) ?? [];
  const others = translations.slice(0, -1).map(([, translated]) => fieldsOf(translated));
  if (language === undefined || others.length < 2) return undefined;
  const lacking = commonTo(others).find((field) => !fieldsOf(last).has(field));
  return lacking === undefined ? undefined : `${lacking}@${language}`;
}
