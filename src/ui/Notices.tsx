import { IconX } from '@tabler/icons-react';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { IconButton } from './Button.tsx';
import { explain } from './explain.ts';
import { StatusShape, type Tone } from './StatusMark.tsx';
import { text } from './texts.ts';
import { useText } from './Words.tsx';

type Notice = { id: number; tone: Tone; title: string; detail?: string; action?: ReactNode };
type Notify = {
  /** Tells that something was done; gone after six seconds. */
  done: (title: string, detail?: string) => void;
  /** Tells that something was not done, in the server's words; stays until closed. */
  failed: (error: unknown) => void;
};
const NoticesContext = createContext<Notify>({ done: () => undefined, failed: () => undefined });
const shownForMs = 6000;
let latest = 0;

/** A line that belongs to a page or form, not to a moment. */
export const NoticeLine = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <div className={`notice-line tone-${tone}`} role="status">
    <StatusShape tone={tone} />
    <div className="notice-line-words">{children}</div>
  </div>
);

function Shown({ notice, close }: { notice: Notice; close: () => void }) {
  const t = useText();
  return (
    <div className={`notice tone-${notice.tone}`}>
      <StatusShape tone={notice.tone} />
      <div className="notice-words">
        <strong>{notice.title}</strong>
        {notice.detail && <span className="soft">{notice.detail}</span>}
        {notice.action}
      </div>
      <IconButton label={t(text.dismiss)} icon={IconX} onClick={close} />
    </div>
  );
}

/** Holds the notices at the corner of the screen and reads them to screen readers. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const t = useText();
  const [notices, setNotices] = useState<Notice[]>([]);
  const close = useCallback((id: number) => setNotices((all) => all.filter((one) => one.id !== id)), []);
  const add = useCallback((notice: Omit<Notice, 'id'>) => {
    latest += 1;
    const id = latest;
    setNotices((all) => [...all.slice(-2), { ...notice, id }]);
    return id;
  }, []);
  const notify = useMemo<Notify>(
    () => ({
      done: (title, detail) => {
        const id = add({ tone: 'ok', title, ...(detail ? { detail } : {}) });
        setTimeout(close, shownForMs, id);
      },
      failed: (error) => {
        const { title, detail, reference, signIn } = explain(error, t);
        const action = signIn ? { action: <a href={signIn}>{t(text.signInAgain)}</a> } : {};
        add({ tone: 'late', title, detail: [detail, reference].filter(Boolean).join(' · '), ...action });
      },
    }),
    [add, close, t],
  );
  return (
    <NoticesContext value={notify}>
      {children}
      <section className="notices" aria-live="polite" aria-label={t(text.notices)}>
        {notices.map((notice) => (
          <Shown key={notice.id} notice={notice} close={() => close(notice.id)} />
        ))}
      </section>
    </NoticesContext>
  );
}

/** `notify.done('Dokumentet är sparat')`, `notify.failed(error)`. */
export const useNotify = (): Notify => useContext(NoticesContext);
