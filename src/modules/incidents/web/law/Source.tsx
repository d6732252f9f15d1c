import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Certainty } from '../../contract/words.ts';
import { certaintyNames } from '../../texts/values.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { lawText as text } from './texts.ts';

type SourceProps = { of: { source: string; certainty: Certainty; paragraph?: { sv: string; en: string } } };

/** The provision, where the rule was read, and whether that was in the statute itself. */
export function Source({ of: { source, certainty, paragraph } }: SourceProps) {
  const t = useText();
  return (
    <p className="law-source">
      {paragraph && <span>{t(paragraph)}.</span>} <span>{t(text.source, { source })}</span>{' '}
      {certainty === 'verified' ? (
        <StatusMark tone="ok">{t(certaintyNames.verified)}</StatusMark>
      ) : (
        <CertaintyMark certainty={certainty} source={source} />
      )}
    </p>
  );
}
