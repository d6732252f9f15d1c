import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ManyField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { ApprovalDemands as Demands } from '../../contract/approval-demand.ts';
import { documents } from '../calls.ts';
import { pageTitles } from '../texts.ts';
import { kindNames } from '../words.ts';
import { rulesText as text } from './texts.ts';

const key = ['documents', 'approval-demands'];

/** Which kinds of documents must be approved before they come into force. */
export default function ApprovalDemands() {
  const t = useText();
  const notify = useNotify();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: key, queryFn: () => documents.approvalDemands({}) });
  const saved = () => {
    notify.done(t(text.saved));
    void queries.invalidateQueries({ queryKey: ['documents'] });
  };
  const options = optionsOf(kindNames).map(({ value, label }) => ({ value, label: t(label) }));
  return (
    <>
      <PageTitle title={t(pageTitles.rules)} lead={t(text.lead)} />
      <Load query={query}>
        {(demands) => (
          <Form
            schema={Demands}
            initial={demands}
            save={(body) => documents.setApprovalDemands({ body })}
            saved={saved}
            submit={t(text.save)}
          >
            <ManyField name="kinds" label={t(text.kinds)} hint={t(text.hint)} options={options} />
          </Form>
        )}
      </Load>
    </>
  );
}
