import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../../../ui/Button.tsx';
import { useConfirm } from '../../../../ui/Confirm.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { text as common } from '../words.ts';
import { nodeText as text } from './texts.ts';
import '../style/node.css';

type LineProps = {
  name: string;
  to: string | null;
  /** A line of facts beneath. */
  about: ReactNode;
  /** How it stands, at the end. */
  mark?: ReactNode;
  action?: ReactNode;
  /** Takes the link away; left out when it is not one's own to take. */
  unlink?: (() => void) | undefined;
  broken?: boolean;
};

/** One thing linked to a requirement. */
export function LinkLine({ name, to, about, mark, action, unlink, broken = false }: LineProps) {
  const t = useText();
  const confirm = useConfirm();
  const ask = async () => {
    const question = { title: t(text.unlinkAsk), text: t(text.unlinkText), verb: t(common.remove), danger: true };
    if (await confirm(question)) unlink?.();
  };
  return (
    <li className="link-line" data-broken={broken || undefined}>
      <div className="link-words">
        {to ? <Go to={to}>{name}</Go> : <span>{name}</span>}
        <span className="soft small">{about}</span>
      </div>
      <div className="link-end">
        {mark}
        {action}
        {unlink && <IconButton icon={IconX} label={t(text.unlink, { name })} onClick={() => void ask()} />}
      </div>
    </li>
  );
}

/** The things linked, or what to say when there are none. */
export const LinkLines = ({ none, empty, children }: { none: string; empty: boolean; children: ReactNode }) =>
  empty ? <p className="faint small">{none}</p> : <ul className="link-lines">{children}</ul>;
