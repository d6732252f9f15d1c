import type { Language } from '../../../shared/text.ts';
import type { Words } from '../formats/library.ts';

/** A file's text in the reader's language, else Swedish, English, or whichever there is. */
export const inLanguage = (words: Words, language: Language): string =>
  words[language] ?? words.sv ?? words.en ?? Object.values(words)[0] ?? '';

/** What a framework or a mapping set is called. */
export const libraryName = ({ name }: { name: Words }, language: Language): string => inLanguage(name, language);
