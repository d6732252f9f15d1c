import { roleName } from '../../../../shared/role.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Grant } from '../../contract/role.ts';
import { organisation } from '../calls.ts';
import { EndDialog } from '../EndDialog.tsx';
import { grantText } from './texts.ts';

/** Ends a role after a day. */
export function EndGrant({ grant, close }: { grant: Grant; close: () => void }) {
  const t = useText();
  const { id, version, personName: name, unitName: unit, role } = grant;
  return (
    <EndDialog
      title={t(grantText.endTitle)}
      lead={t(grantText.endLead, { name, unit, role: t(roleName(role)).toLowerCase() })}
      verb={t(grantText.endVerb)}
      said={t(grantText.ended)}
      save={(on) => organisation.endGrant({ params: { id }, body: { version, on } })}
      close={close}
    />
  );
}
