import { useState } from 'react';
import { showNumber } from '../../../../shared/date.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ManyField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Framework } from '../../contract/frameworks.ts';
import { requirementsApi } from '../../contract.ts';
import { requirements } from '../calls.ts';
import { useUnitName } from '../unit/useUnitName.ts';
import { frameworkText as text } from './texts.ts';

type ChooseProps = { framework: Framework; unitId: string; close: () => void };

function useGroupOptions({ groups }: Framework) {
  const t = useText();
  const { language } = useLanguage();
  return groups.map(({ id, name, nodes }) => {
    return { value: id, label: name, hint: t(text.groupCount, { count: showNumber(nodes, language) }) };
  });
}

/** Chooses which of the framework's groups the unit, and all below it, are measured by. */
export function ChooseGroups({ framework, unitId, close }: ChooseProps) {
  const t = useText();
  const unit = useUnitName(unitId);
  const options = useGroupOptions(framework);
  const { id, groups, selection } = framework;
  const [version] = useState(selection?.version ?? null);
  const choose = async (body: Parameters<typeof requirements.select>[0]['body']) => {
    await requirements.select({ params: { id }, body });
    close();
  };
  const follow = useSend(choose, { said: t(text.groupsSaved) });
  const chosen = groups.filter(({ selected }) => selected).map((group) => group.id);
  return (
    <Dialog open title={t(text.groupsTitle, { unit })} close={close}>
      <p className="soft outline-lead">
        {t(text.groupsLead)} {selection?.from ? t(text.groupsFrom, { unit: selection.from.name }) : t(text.groupsAll)}
      </p>
      <Form
        schema={requirementsApi.select.body}
        initial={{ unitId, version, groups: chosen }}
        save={choose}
        cancel={close}
        submit={t(text.groupsSave)}
      >
        <ManyField name="groups" label={t(text.groupsField)} options={options} />
        {version !== null && (
          <Button kind="quiet" busy={follow.busy} onClick={() => follow.send({ unitId, version, groups: null })}>
            {t(text.groupsReset)}
          </Button>
        )}
      </Form>
    </Dialog>
  );
}
