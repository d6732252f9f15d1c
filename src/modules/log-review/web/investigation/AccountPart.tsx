import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { investigationApi, type UnlawfulCase } from '../../contract/investigation.ts';
import { cases } from './calls.ts';
import { caseText as text } from './texts.ts';

type EditProps = { one: UnlawfulCase; done: () => void };
function Edit({ one, done }: EditProps) {
  const t = useText();
  const notify = useNotify();
  const { id, version, account, accountOn } = one;
  const saved = () => {
    notify.done(t(text.saved));
    done();
  };
  return (
    <Form
      schema={investigationApi.keepAccount.body}
      initial={{ version, account: account ?? '', accountOn: accountOn ?? today() }}
      save={(body) => cases.keepAccount({ params: { id }, body })}
      saved={saved}
      cancel={done}
      submit={t(text.save)}
      draftKey={`logReview.account.${id}`}
    >
      <LongTextField name="account" label={t(text.accountField)} rows={6} />
      <DayField name="accountOn" label={t(text.accountOn)} max={today()} />
    </Form>
  );
}

/** What the employee says; part of the investigation as much as what the log shows. */
export function AccountPart({ one }: { one: UnlawfulCase }) {
  const t = useText();
  const [editing, edit] = useState(false);
  const button = one.state === 'open' && !editing && (
    <Button kind="quiet" size="small" onClick={() => edit(true)} aria-label={`${t(text.write)}: ${t(text.account)}`}>
      {t(one.account ? text.change : text.write)}
    </Button>
  );
  return (
    <Panel title={t(text.account)} beside={button}>
      {editing ? (
        <Edit one={one} done={() => edit(false)} />
      ) : one.account ? (
        <>
          <p className="case-seen">{one.account}</p>
          <p className="soft small">
            {t(text.accountOn)} <DateText at={one.accountOn} />
          </p>
        </>
      ) : (
        <p className="soft">{t(text.noAccount)}</p>
      )}
    </Panel>
  );
}
