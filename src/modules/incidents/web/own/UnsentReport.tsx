import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { isProblem } from '../../../../ui/explain.ts';
import { useDraft } from '../../../../ui/form/draft.ts';
import { Go } from '../../../../ui/Go.tsx';
import { NoticeLine, useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { draftKey, sendSignedIn } from '../report/send.ts';
import type { Unsent } from '../report/useReporting.ts';
import { useRetry } from '../report/useRetry.ts';
import { text } from './texts.ts';

type State = 'none' | 'begun' | 'waiting';
const stateOf = (unsent: Unsent | null): State => (unsent === null ? 'none' : unsent.waiting ? 'waiting' : 'begun');

/** Sends a report that waits in this browser, once there is contact; a refusal is for its own page to show. */
function useUnsent(): State {
  const t = useText();
  const notify = useNotify();
  const queries = useQueryClient();
  const draft = useDraft(draftKey);
  const [state, setState] = useState(() => stateOf(draft.read() as Unsent | null));
  const sent = async () => {
    draft.clear();
    setState('none');
    notify.done(t(text.waitingSent));
    await queries.invalidateQueries();
  };
  const send = async () => {
    const unsent = draft.read() as Unsent | null;
    if (!unsent?.waiting) return;
    await sendSignedIn(unsent.id, unsent).then(sent, (error) => isProblem(error) && setState('begun'));
  };
  const atOnce = useEffectEvent(() => void send());
  useEffect(() => atOnce(), []);
  useRetry(state === 'waiting', send);
  return state;
}

/** A report begun or waiting in this browser, and the way back to it. */
export function UnsentReport() {
  const t = useText();
  const state = useUnsent();
  if (state === 'none') return null;
  const waiting = state === 'waiting';
  return (
    <NoticeLine tone={waiting ? 'watch' : 'probable'}>
      {t(waiting ? text.waiting : text.begun)} <Go to="/incident-reports/new">{t(text.toUnsent)}</Go>
    </NoticeLine>
  );
}
