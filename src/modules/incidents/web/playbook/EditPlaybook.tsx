import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useGo, useSearchValue } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Playbook } from '../../contract/playbook.ts';
import { incidentsApi } from '../../contract.ts';
import { kindNames } from '../../texts/words.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { StepsFields } from './StepsFields.tsx';
import { text } from './texts.ts';
import './playbook.css';

function Edit({ playbook }: { playbook: Playbook }) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const [id] = useState(newId);
  const { kind, number, steps } = playbook;
  const page = `/incident-playbooks?kind=${kind}`;
  const saved = () => {
    notify.done(t(text.saved));
    go(page);
  };
  return (
    <>
      <PageTitle
        title={`${t(pageTitles.playbookEdit)}: ${t(kindNames[kind]).toLowerCase()}`}
        back={{ to: page, label: t(pageTitles.playbooks) }}
      />
      <Form
        schema={incidentsApi.changePlaybook.body}
        initial={{ id, kind, after: number, steps, note: '' }}
        save={(body) => incidents.changePlaybook({ body })}
        saved={saved}
        submit={t(text.save)}
        cancel={() => go(page)}
        draftKey={`incidents.playbook.${kind}.${number}`}
      >
        <StepsFields />
        <LongTextField name="note" label={t(text.note)} rows={2} />
      </Form>
    </>
  );
}

/** A new version of a playbook. */
export default function EditPlaybook() {
  const [asked] = useSearchValue('kind');
  const query = useQuery({ queryKey: ['incidents', 'playbooks'], queryFn: () => incidents.playbooks({}) });
  return (
    <Load query={query}>
      {({ items }) => {
        const playbook = items.find(({ kind }) => kind === asked) ?? items[0];
        return playbook && <Edit key={playbook.id} playbook={playbook} />;
      }}
    </Load>
  );
}
