import { CisoNode, CisoQuestion, type Translations } from './ciso-assistant-shape.ts';
import type { Findings, Path } from './findings.ts';
import type { Words } from './library.ts';
import { shaped } from './shape.ts';
import type { DraftNode } from './tree.ts';
import { nameOf, words } from './words.ts';

/** The texts of a field in a record with `translations` beside it; the original wins over a translation. */
export function wordsIn(record: { translations?: Translations }, field: string, locale: string): Words {
  const asText = (value: unknown) => (typeof value === 'string' ? value : '');
  const translations = Object.entries(record.translations ?? {});
  const others = translations.map(([language, fields]) => [language, asText(fields?.[field])]);
  const own = asText(Reflect.get(record, field));
  return words({ ...Object.fromEntries(others), ...(own === '' ? {} : { [locale]: own }) });
}

/** Reads a requirement node; undefined when it is not shaped as one, with findings that say where. */
export function readNode(
  entry: { value: unknown; path: Path },
  locale: string,
  findings: Findings,
): DraftNode | undefined {
  const node = shaped(findings, CisoNode, entry.value, entry.path);
  if (!node) return undefined;
  const inWords = (field: string) => wordsIn(node, field, locale);
  const text = paragraphs([inWords('description'), inWords('annotation'), ...questionTexts(node, locale)]);
  const urn = node.urn.toLowerCase();
  return {
    urn,
    parentUrn: node.parent_urn ? node.parent_urn.toLowerCase() : null,
    refId: node.ref_id,
    name: nameOf(inWords('name'), text, node.ref_id || (urn.split(':').at(-1) ?? urn), locale),
    text,
    assessable: node.assessable,
    groups: [...new Set(node.implementation_groups)],
    source: null,
    certainty: 'unstated',
    path: entry.path,
  };
}

/** The questions that help assess a node, whose answers and scores are left out. */
function questionTexts(node: CisoNode, locale: string): Words[] {
  const questions = Array.isArray(node.questions) ? node.questions : Object.values(node.questions ?? {});
  return questions.flatMap((value) => {
    const question = CisoQuestion.safeParse(value);
    return question.success ? [wordsIn(question.data, 'text', locale)] : [];
  });
}

/**
 * Texts as paragraphs of one. A language gets only the paragraphs it has, and none unless it has the first:
 * a note in Swedish under a description in English alone would hide the description from a Swedish reader.
 */
function paragraphs(texts: readonly Words[]): Words {
  const filled = texts.filter((text) => Object.keys(text).length > 0);
  const languages = Object.keys(filled[0] ?? {});
  const joined = languages.map((language) => [language, filled.flatMap((text) => text[language] ?? []).join('\n\n')]);
  return words(Object.fromEntries(joined));
}
