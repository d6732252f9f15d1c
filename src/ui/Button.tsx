import type { MouseEvent, ReactNode, Ref } from 'react';
import { Go } from './Go.tsx';
import type { Icon } from './page.ts';

type Look = {
  /** `main`: the one obvious next step of a page; `plain`: the others; `quiet`: no frame; `danger`: takes something away. */
  kind?: 'main' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'usual' | 'large';
  icon?: Icon | undefined;
  children: ReactNode;
};
type Act = {
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  type?: 'button' | 'submit';
  /** Work under way: keeps its width, refuses clicks, says so to screen readers. */
  busy?: boolean;
  disabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  'aria-haspopup'?: 'menu' | 'dialog';
};

const classOf = (kind: Look['kind'] = 'plain', size: Look['size'] = 'usual') => `button button-${kind} button-${size}`;
const Mark = ({ icon: Shape }: { icon: Icon | undefined }) =>
  Shape ? <Shape size="1.125em" stroke={1.75} aria-hidden /> : null;

/** A button says what it does with a verb. Leads it to a page, use `ButtonLink`. */
export function Button({ kind, size, icon, children, busy = false, disabled = false, ...rest }: Look & Act) {
  const { onClick, type = 'button', ...others } = rest;
  return (
    <button
      {...others}
      type={type}
      className={classOf(kind, size)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      disabled={disabled}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className="button-busy" aria-hidden="true" /> : <Mark icon={icon} />}
      <span>{children}</span>
    </button>
  );
}

type LinkTarget = { to: string } | { href: string; download?: boolean };

/** A link that looks like a button: `to` within Värna, `href` for files and other sites. */
export function ButtonLink({ kind, size, icon, children, ...target }: Look & LinkTarget) {
  const look = classOf(kind, size);
  const inner = (
    <>
      <Mark icon={icon} />
      <span>{children}</span>
    </>
  );
  if ('to' in target) {
    return (
      <Go to={target.to} className={look}>
        {inner}
      </Go>
    );
  }
  return (
    <a className={look} href={target.href} download={target.download}>
      {inner}
    </a>
  );
}

type IconButtonProps = Act & { label: string; icon: Icon };

/** An icon with its name for screen readers and as a tooltip; where space allows, prefer `Button`. */
export function IconButton({ label, icon: Shape, onClick, type = 'button', busy = false, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className="icon-button"
      title={label}
      aria-label={label}
      aria-busy={busy || undefined}
      onClick={onClick}
    >
      <Shape size={18} stroke={1.75} aria-hidden />
    </button>
  );
}
