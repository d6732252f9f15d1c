import { roleName } from '../../../../shared/role.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Grant } from '../../contract/role.ts';
import { organisationApi } from '../../contract.ts';
import { organisation } from '../calls.ts';
import { text } from '../words.ts';
import { GrantFields } from './GrantFields.tsx';
import { grantText } from './texts.ts';
import '../style/parts.css';

const editable = ({ version, validFrom, validTo, deputyId, deputyFrom, deputyTo, note }: Grant) => ({
  version,
  validFrom,
  validTo,
  deputyId,
  deputyFrom,
  deputyTo,
  note,
});

/** The role as it is now; the list is the only way to ask for it. */
async function reload({ id, personId, role }: Grant) {
  const { items } = await organisation.grants({ query: { personId, role, limit: 200 } });
  const now = items.find((one) => one.id === id);
  return now ? editable(now) : {};
}

/** Changes the days of a role and its deputy. */
export function EditGrant({ grant, close }: { grant: Grant; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const { id, deputyId, deputyName } = grant;
  const saved = () => {
    notify.done(t(grantText.edited));
    close();
  };
  return (
    <Dialog open place="side" title={`${t(roleName(grant.role))}: ${grant.personName}`} close={close}>
      <p className="dialog-lead">
        {t(grantText.unitField)} {grant.unitName}
      </p>
      <Form
        schema={organisationApi.editGrant.body}
        initial={editable(grant)}
        save={(body) => organisation.editGrant({ params: { id }, body })}
        saved={saved}
        reload={() => reload(grant)}
        cancel={close}
        submit={t(text.save)}
      >
        <GrantFields deputy={deputyId ? { id: deputyId, label: deputyName ?? '', hint: null } : undefined} />
      </Form>
    </Dialog>
  );
}
