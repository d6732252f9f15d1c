import { type Text, texts } from '../../../shared/text.ts';
import type { Tone } from '../../../ui/StatusMark.tsx';
import type { DocumentStatus, DocumentVersion, Openness } from '../contract.ts';

export { kindNames, opennessNames, statusNames } from '../texts.ts';

export const opennessHints: Record<Openness, Text> = texts({
  public: { sv: 'Alla medarbetare får läsa.', en: 'Every employee may read it.' },
  internal: {
    sv: 'De som arbetar på enheten, eller under den, får läsa.',
    en: 'Those who work at the unit, or below it, may read it.',
  },
  secret: { sv: 'Bara de få som har särskild behörighet.', en: 'Only the few with a permission of their own.' },
});

export const statusTones: Record<DocumentStatus, Tone> = { draft: 'probable', inForce: 'ok', withdrawn: 'neutral' };

export const versionNames: Record<DocumentVersion['status'], Text> = texts({
  draft: { sv: 'Utkast', en: 'Draft' },
  published: { sv: 'Gäller', en: 'In force' },
  replaced: { sv: 'Ersatt', en: 'Replaced' },
});
export const versionTones: Record<DocumentVersion['status'], Tone> = {
  draft: 'probable',
  published: 'ok',
  replaced: 'neutral',
};
