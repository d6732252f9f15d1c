import { languageOf } from '../platform/config.ts';
import { fill, type Text } from '../shared/text.ts';

/** The language of the terminal. */
export const language = languageOf(process.env);

/** A text in the language of the terminal. */
export const say = (text: Text, values: Record<string, unknown> = {}): string => fill(text[language], values);
