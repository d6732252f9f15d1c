import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField, NumberField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { extractApi, type Practice } from '../../contract/extract.ts';
import { may } from '../../permissions.ts';
import { readerAsNames } from '../../texts/extract.ts';
import { pageTitles } from '../page-titles.ts';
import { extracts } from './calls.ts';
import { practiceText as text } from './texts.ts';

function Edit({ practice: { readerAs, widenMonths, contact } }: { practice: Practice }) {
  const t = useText();
  const notify = useNotify();
  const [made, count] = useState(0);
  const options = optionsOf(readerAsNames).map(({ value, label }) => ({ value, label: t(label) }));
  const saved = () => {
    notify.done(t(text.saved));
    count(made + 1);
  };
  return (
    <Form
      key={made}
      schema={extractApi.setPractice.body}
      initial={{ id: newId(), readerAs, widenMonths, contact, reason: '' }}
      save={(body) => extracts.setPractice({ body })}
      saved={saved}
      submit={t(text.save)}
    >
      <ChoiceField name="readerAs" label={t(text.readerAs)} hint={t(text.readerAsHint)} options={options} as="open" />
      <LongTextField name="contact" label={t(text.contact)} hint={t(text.contactHint)} rows={3} />
      <NumberField name="widenMonths" label={t(text.widen)} unit={t(text.months)} />
      <LongTextField name="reason" label={t(text.reason)} rows={2} />
    </Form>
  );
}

/** What the region has chosen where the law leaves it the choice. */
export default function PracticePage() {
  const t = useText();
  const mayExtract = useMay(may.extract);
  const query = useQuery({ queryKey: ['logReview', 'practice'], queryFn: () => extracts.practice({}) });
  return (
    <>
      <PageTitle
        title={t(pageTitles.practice)}
        lead={t(text.lead)}
        back={
          mayExtract
            ? { to: '/log-review/extracts', label: t(pageTitles.extracts) }
            : { to: '/log-review/rules', label: t(pageTitles.rules) }
        }
      />
      <Load query={query}>{(practice) => <Edit practice={practice} />}</Load>
    </>
  );
}
