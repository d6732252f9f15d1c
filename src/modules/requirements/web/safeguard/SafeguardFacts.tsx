import type { z } from 'zod';
import { DateText } from '../../../../ui/DateText.tsx';
import { type Fact, Facts } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { type Say, useText } from '../../../../ui/Words.tsx';
import type { Safeguard } from '../../contract/safeguards.ts';
import { requirementsApi } from '../../contract.ts';
import { requirements } from '../calls.ts';
import { DueDay } from '../DueDay.tsx';
import { text as common } from '../words.ts';
import { SafeguardFields } from './SafeguardFields.tsx';
import { SafeguardStatusMark } from './SafeguardStatusMark.tsx';
import { safeguardText as text } from './texts.ts';

type Change = z.input<(typeof requirementsApi)['changeSafeguard']['body']>;

const changeOf = (safeguard: Safeguard): Change => ({
  version: safeguard.version,
  number: safeguard.number,
  unitId: safeguard.unitId,
  title: safeguard.title,
  text: safeguard.text,
  status: safeguard.status,
  ownerId: safeguard.ownerId,
  checkedOn: safeguard.checkedOn,
  nextCheckOn: safeguard.nextCheckOn,
});

const factsOf = (safeguard: Safeguard, t: Say): Fact[] => [
  { label: t(text.text), value: safeguard.text && <span className="pre-line">{safeguard.text}</span>, wide: true },
  { label: t(common.status), value: <SafeguardStatusMark status={safeguard.status} /> },
  { label: t(common.unit), value: <Go to={`/organisation/units/${safeguard.unitId}`}>{safeguard.unit}</Go> },
  { label: t(common.owner), value: safeguard.owner },
  { label: t(common.checkedOn), value: safeguard.checkedOn && <DateText at={safeguard.checkedOn} /> },
  { label: t(common.nextCheckOn), value: safeguard.nextCheckOn && <DueDay day={safeguard.nextCheckOn} /> },
];

function Edit({ safeguard, done }: { safeguard: Safeguard; done: () => void }) {
  const t = useText();
  const { id, unitId, unit, ownerId, owner } = safeguard;
  const known = [
    { id: unitId, label: unit, hint: null },
    ...(ownerId && owner ? [{ id: ownerId, label: owner, hint: null }] : []),
  ];
  return (
    <Form
      schema={requirementsApi.changeSafeguard.body}
      initial={changeOf(safeguard)}
      save={(body) => requirements.changeSafeguard({ params: { id }, body })}
      reload={async () => changeOf(await requirements.safeguard({ params: { id } }))}
      saved={done}
      cancel={done}
      submit={t(common.save)}
    >
      <SafeguardFields known={known} />
    </Form>
  );
}

/** What a safeguard is and how it works, edited in place. */
export function SafeguardFacts({ safeguard }: { safeguard: Safeguard }) {
  const t = useText();
  const edit = (done: () => void) => <Edit safeguard={safeguard} done={done} />;
  return <Facts title={t(text.about)} facts={factsOf(safeguard, t)} edit={safeguard.mayEdit ? edit : undefined} />;
}
