import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { newId } from '../../../../shared/ids.ts';
import { impliedRoles, type Role, roles } from '../../../../shared/role.ts';
import { Columns, Row } from '../../../../ui/Arrange.tsx';
import { Button, IconButton } from '../../../../ui/Button.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useForm } from '../../../../ui/form/context.ts';
import { LongTextField, NumberField, TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { PlaybookStep } from '../../contract/playbook.ts';
import { text } from './texts.ts';

const implied: readonly Role[] = impliedRoles;
const steppedRoles = (Object.keys(roles) as Role[]).filter((role) => !implied.includes(role));

const emptyStep = (): PlaybookStep => ({
  key: `step-${newId()}`,
  role: 'securityCoordinator',
  days: 1,
  title: { sv: '', en: '' },
  text: { sv: '', en: '' },
});

type StepProps = { place: number; moveUp: (() => void) | undefined; remove: (() => void) | undefined };

function StepFields({ place, moveUp, remove }: StepProps) {
  const t = useText();
  const number = place + 1;
  const at = (name: string) => `steps.${place}.${name}`;
  return (
    <section className="playbook-edit" aria-label={t(text.step, { number })}>
      <div className="playbook-edit-head">
        <h2>{t(text.step, { number })}</h2>
        <Row gap="tight">
          {moveUp && <IconButton icon={IconArrowUp} label={t(text.up, { number })} onClick={moveUp} />}
          {remove && <IconButton icon={IconTrash} label={t(text.remove, { number })} onClick={remove} />}
        </Row>
      </div>
      <Columns>
        <TextField name={at('title.sv')} label={t(text.title)} />
        <TextField name={at('title.en')} label={t(text.titleEn)} />
        <LongTextField name={at('text.sv')} label={t(text.how)} rows={2} />
        <LongTextField name={at('text.en')} label={t(text.howEn)} rows={2} />
        <ChoiceField
          name={at('role')}
          label={t(text.role)}
          as="list"
          options={steppedRoles.map((role) => ({ value: role, label: t(roles[role]) }))}
        />
        <NumberField name={at('days')} label={t(text.within)} unit={t(text.daysUnit)} hint={t(text.withinHint)} />
      </Columns>
    </section>
  );
}

/** The steps of a playbook, changed, added, moved and taken away. */
export function StepsFields() {
  const t = useText();
  const { values, set } = useForm();
  const steps = (values.steps ?? []) as readonly PlaybookStep[];
  const keep = (next: readonly PlaybookStep[]) => set('steps', next);
  const moveUp = (place: number) =>
    keep(steps.toSpliced(place, 1).toSpliced(place - 1, 0, ...steps.slice(place, place + 1)));
  return (
    <>
      {steps.map(({ key }, place) => (
        <StepFields
          key={key}
          place={place}
          moveUp={place > 0 ? () => moveUp(place) : undefined}
          remove={steps.length > 1 ? () => keep(steps.toSpliced(place, 1)) : undefined}
        />
      ))}
      <div>
        <Button icon={IconPlus} onClick={() => keep([...steps, emptyStep()])}>
          {t(text.add)}
        </Button>
      </div>
    </>
  );
}
