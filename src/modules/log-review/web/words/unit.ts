import { texts } from '../../../../shared/text.ts';
import type { Say } from '../../../../ui/Words.tsx';

const text = texts({ unknown: { sv: 'okänd enhet ({id})', en: 'unknown unit ({id})' } });
const hsaId = /^SE\d{10}-/i;

/** A unit by its name. One that the organisation does not know stands as unknown, with the HSA id the log has. */
export const unitName = (unit: string, t: Say): string => (hsaId.test(unit) ? t(text.unknown, { id: unit }) : unit);
