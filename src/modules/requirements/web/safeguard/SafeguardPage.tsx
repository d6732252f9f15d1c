import { useQuery } from '@tanstack/react-query';
import { useActor } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import type { Tone } from '../../../../ui/StatusMark.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { RecordActions } from '../../../actions/web/index.ts';
import type { Safeguard } from '../../contract/safeguards.ts';
import { requirements } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { ServedTable } from '../ServedTable.tsx';
import { type Next, nextOf } from './next.ts';
import { SafeguardFacts } from './SafeguardFacts.tsx';
import { SafeguardStatusMark } from './SafeguardStatusMark.tsx';
import { ShownBy } from './ShownBy.tsx';
import { safeguardNext, safeguardText as text } from './texts.ts';
import '../style/node.css';

const tones: Record<Next, Tone> = {
  retired: 'neutral',
  introduce: 'probable',
  mend: 'watch',
  check: 'late',
  show: 'watch',
  later: 'neutral',
  plan: 'neutral',
};

function SafeguardNext({ safeguard }: { safeguard: Safeguard }) {
  const t = useText();
  const next = nextOf(safeguard, today());
  return <NextStep tone={tones[next]}>{t(safeguardNext[next], { day: safeguard.nextCheckOn ?? '' })}</NextStep>;
}

function Story({ id, mayEdit }: Safeguard) {
  const overseer = useActor()?.permissions.includes('audit.read') ?? false;
  return (
    <>
      <RecordHistory id={id} />
      {(overseer || mayEdit) && <RecordReaders id={id} />}
    </>
  );
}

function SafeguardRecord({ safeguard }: { safeguard: Safeguard }) {
  const t = useText();
  const { id, title, number, status, owner, requirements: served, mayEdit } = safeguard;
  return (
    <RecordPage
      title={title}
      number={number}
      back={{ to: '/requirements/safeguards', label: t(pageTitles.safeguards) }}
      status={<SafeguardStatusMark status={status} framed />}
      owner={owner && t(text.ownerLine, { owner })}
      next={<SafeguardNext safeguard={safeguard} />}
      rail={
        <>
          <RecordActions id={id} unitId={safeguard.unitId} />
          <RecordAttachments id={id} mayWrite={mayEdit} />
          <RecordLinks id={id} mayWrite={mayEdit} />
        </>
      }
      below={<Story {...safeguard} />}
    >
      <SafeguardFacts safeguard={safeguard} />
      <Panel title={t(text.meets)}>
        {served.length > 0 ? (
          <ServedTable caption={t(text.meets)} served={served} />
        ) : (
          <p className="faint small">{t(text.meetsNone)}</p>
        )}
      </Panel>
      <ShownBy safeguard={safeguard} />
    </RecordPage>
  );
}

/** One safeguard: how it works, what it meets and what shows it. */
export default function SafeguardPage() {
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['requirements', 'safeguard', id],
    queryFn: () => requirements.safeguard({ params: { id } }),
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(safeguard) => <SafeguardRecord key={safeguard.id} safeguard={safeguard} />}
    </Load>
  );
}
