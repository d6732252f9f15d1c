import { texts } from '../../shared/text.ts';
import { actionTexts } from './texts/actions.ts';
import { fieldTexts } from './texts/fields.ts';
import { refusalTexts } from './texts/refusals.ts';
import { valuesInWords } from './texts/values.ts';

/** All that the module's server has to say: what was done, why something was refused, what fields are called. */
export const requirementsTexts = texts({ ...actionTexts, ...refusalTexts, ...fieldTexts, ...valuesInWords });
