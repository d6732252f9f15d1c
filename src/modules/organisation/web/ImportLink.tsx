import { IconFileImport } from '@tabler/icons-react';
import { useMay } from '../../../ui/Actor.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/Words.tsx';
import { may } from '../permissions.ts';
import { text } from './words.ts';

/** The way to bring in units or people from a file, for those who may. */
export function ImportLink({ of }: { of: 'units' | 'people' }) {
  const t = useText();
  if (!useMay(may.import)) return null;
  return (
    <ButtonLink icon={IconFileImport} to={`/import/organisation.${of}`}>
      {t(text.import)}
    </ButtonLink>
  );
}
