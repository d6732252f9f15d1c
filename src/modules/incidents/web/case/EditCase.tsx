import type { ReactNode } from 'react';
import { Form } from '../../../../ui/form/Form.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { text as uiText } from '../../../../ui/texts.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import { incidents } from '../calls.ts';
import { changeBody, changeOf } from './change.ts';
import { caseText as text } from './texts.ts';

type EditCaseProps = { incident: Incident; done: () => void; children: ReactNode };

/** Changes a part of a case; if somebody else did so meanwhile, both are shown field by field and nothing written is lost. */
export function EditCase({ incident, done, children }: EditCaseProps) {
  const t = useText();
  const notify = useNotify();
  const { id } = incident;
  const saved = () => {
    notify.done(t(text.saved));
    done();
  };
  return (
    <div className="case-edit">
      <Form
        schema={changeBody}
        initial={changeOf(incident)}
        save={(body) => incidents.change({ params: { id }, body })}
        reload={async () => changeOf(await incidents.get({ params: { id } }))}
        saved={saved}
        cancel={done}
        submit={t(uiText.save)}
      >
        {children}
      </Form>
    </div>
  );
}
