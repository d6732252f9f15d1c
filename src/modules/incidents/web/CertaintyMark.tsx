import { texts } from '../../../shared/text.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { Term } from '../../../ui/Term.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Certainty } from '../contract/words.ts';
import { certaintyNames } from '../texts/values.ts';

const text = texts({
  probable: {
    sv: 'Regeln är hämtad ur en andra källa och är ännu inte läst i lagen eller föreskriften. Källa: {source}.',
    en: 'The rule was taken from a secondary source and has not yet been read in the statute. Source: {source}.',
  },
});

/** Marks a rule that is not yet confirmed in its source; nothing for one that is. */
export function CertaintyMark({ certainty, source }: { certainty: Certainty; source: string }) {
  const t = useText();
  if (certainty === 'verified') return null;
  return (
    <StatusMark tone="probable">
      <Term explained={t(text.probable, { source })}>{t(certaintyNames.probable)}</Term>
    </StatusMark>
  );
}
