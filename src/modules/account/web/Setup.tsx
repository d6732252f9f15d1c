import { useGo } from '../../../ui/address.ts';
import { Form } from '../../../ui/form/Form.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { Load } from '../../../ui/Load.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { useText } from '../../../ui/Words.tsx';
import { FirstUse } from '../contract/link.ts';
import { accountTexts } from '../texts.ts';
import { Entrance } from './Entrance.tsx';
import { NoKey } from './NoKey.tsx';
import { account } from './server.ts';
import { text } from './texts.ts';
import { useLink } from './useLink.ts';

const words = { 'account.organisation-number': accountTexts['organisation-number'] };
const empty = { regionName: '', organisationNumber: '', name: '', hsaId: '', email: '' };

function FirstUseForm({ linkKey }: { linkKey: string }) {
  const t = useText();
  const go = useGo();
  return (
    <Form
      schema={FirstUse}
      initial={empty}
      words={words}
      draftKey="account.first-use"
      save={(facts) => account.setUp({ body: { ...facts, key: linkKey } })}
      saved={({ key }) => go(`/enrol#key=${key}`, { replace: true })}
      submit={t(text.goOn)}
    >
      <fieldset className="form-group">
        <legend>{t(text.theRegion)}</legend>
        <TextField name="regionName" label={t(text.regionName)} autoComplete="organization" />
        <TextField
          name="organisationNumber"
          label={t(text.organisationNumber)}
          hint={t(text.organisationNumberHint)}
          autoComplete="off"
        />
      </fieldset>
      <fieldset className="form-group">
        <legend>{t(text.firstAdministrator)}</legend>
        <p className="soft small">{t(text.administratorLead)}</p>
        <TextField name="name" label={t(text.name)} autoComplete="name" />
        <TextField name="hsaId" label={t(text.hsaId)} hint={t(text.hsaIdHint)} autoComplete="username" />
        <TextField name="email" type="email" label={t(text.email)} autoComplete="email" />
      </fieldset>
    </Form>
  );
}

/** The first page of an empty installation, through the link printed when it started. */
export default function Setup() {
  const t = useText();
  const { key, query } = useLink();
  return (
    <Entrance>
      <PageTitle title={t(text.setupTitle)} lead={t(text.setupLead)} />
      {key === '' ? <NoKey /> : <Load query={query}>{() => <FirstUseForm linkKey={key} />}</Load>}
    </Entrance>
  );
}
