import { IconDots } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '../../../../shared/client.ts';
import { useActor } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Menu, type MenuItem } from '../../../../ui/Menu.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Action } from '../../contract/action.ts';
import { actionsApi } from '../../contract.ts';
import { isOpen } from '../../rules/action.ts';
import { actions } from '../calls.ts';
import { ActionStatusMark } from '../marks.tsx';
import { pageTitles } from '../page-titles.ts';
import { label, text } from '../texts.ts';
import { ActionFacts } from './ActionFacts.tsx';
import { ActionNext } from './ActionNext.tsx';
import { CancelDialog, CheckDialog, MoveDialog, ProgressDialog } from './Dialogs.tsx';
import '../style/actions.css';

type Asked = 'move' | 'progress' | 'cancel' | 'check';
const dialogs = { move: MoveDialog, progress: ProgressDialog, cancel: CancelDialog, check: CheckDialog };

type ActsProps = { action: Action; ask: (asked: Asked) => void };

/** Telling how far it has come; behind a menu what is done seldom. */
function Acts({ action, ask }: ActsProps) {
  const t = useText();
  const { id, version, status, mayEdit, isOwner } = action;
  const reopen = useSend(actions.progress, { said: t(text.reported) });
  const open = isOpen(status);
  const again = {
    label: t(text.reopen),
    onClick: () => reopen.send({ params: { id }, body: { version, status: 'ongoing' as const } }),
  };
  const items: MenuItem[] = [
    ...(open && mayEdit ? [{ label: t(text.move), onClick: () => ask('move') }] : []),
    ...((status === 'done' && (isOwner || mayEdit)) || (status === 'cancelled' && mayEdit) ? [again] : []),
    {
      label: t(text.pdf),
      href: addressOf(actionsApi.file, { params: { id }, query: { format: 'pdf' } }),
      download: true,
    },
    ...(open && mayEdit ? [{ label: t(text.cancel), danger: true, onClick: () => ask('cancel') }] : []),
  ];
  return (
    <>
      {open && (isOwner || mayEdit) && <Button onClick={() => ask('progress')}>{t(text.report)}</Button>}
      <Menu end items={items}>
        <Button icon={IconDots} aria-haspopup="menu">
          {t(text.more)}
        </Button>
      </Menu>
    </>
  );
}

function Moves({ moves }: Action) {
  const t = useText();
  if (moves.length === 0) return null;
  return (
    <Panel title={t(text.moves)}>
      <DataTable
        caption={t(text.moves)}
        rows={moves}
        rowKey={({ id }) => id}
        columns={[
          { label: t(text.from), cell: ({ fromOn }) => <DateText at={fromOn} /> },
          { label: t(text.to), cell: ({ toOn }) => <DateText at={toOn} /> },
          { label: t(text.reason), cell: ({ reason }) => reason },
          { label: t(text.by), cell: ({ movedBy }) => movedBy },
        ]}
      />
    </Panel>
  );
}

function Before({ follows, followedBy }: Action) {
  const t = useText();
  if (!follows && followedBy.length === 0) return null;
  const lines = [
    ...(follows ? [{ ...follows, how: t(label.follows) }] : []),
    ...followedBy.map((one) => ({ ...one, how: t(label.followedBy) })),
  ];
  return (
    <Panel title={t(text.recordTitle)}>
      <ul className="rail-list">
        {lines.map(({ id, number, title, how }) => (
          <li key={id}>
            <div>
              <small>
                {how} {number}
              </small>
              <Go to={`/actions/${id}`}>{title}</Go>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Story({ id, mayEdit }: Action) {
  const overseer = useActor()?.permissions.includes('audit.read') ?? false;
  return (
    <>
      <RecordHistory id={id} />
      {(overseer || mayEdit) && <RecordReaders id={id} />}
    </>
  );
}

function ActionRecord({ action }: { action: Action }) {
  const t = useText();
  const [asked, ask] = useState<Asked | null>(null);
  const Asking = asked && dialogs[asked];
  const { id } = action;
  const mayAdd = action.mayEdit || action.isOwner || action.isChecker;
  return (
    <RecordPage
      title={action.title}
      number={action.number}
      back={{ to: '/actions', label: t(pageTitles.actions) }}
      status={<ActionStatusMark status={action.status} framed />}
      owner={t(text.ownerLine, { owner: action.owner.name })}
      next={<ActionNext action={action} judge={() => ask('check')} />}
      actions={<Acts action={action} ask={ask} />}
      rail={
        <>
          <Before {...action} />
          <RecordAttachments id={id} mayWrite={mayAdd} />
          <RecordLinks id={id} mayWrite={mayAdd} />
        </>
      }
      below={<Story {...action} />}
    >
      <ActionFacts action={action} />
      <Moves {...action} />
      {Asking && <Asking action={action} close={() => ask(null)} />}
    </RecordPage>
  );
}

/** One action: what, who, when, and whether it helped. */
export default function ActionPage() {
  const id = usePathValue('id');
  const query = useQuery({ queryKey: ['actions', id], queryFn: () => actions.get({ params: { id } }) });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(action) => <ActionRecord key={action.id} action={action} />}
    </Load>
  );
}
