import { texts } from '../../shared/text.ts';

export const organisationTexts = texts({});
