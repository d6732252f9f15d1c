import { Go } from './Go.tsx';
import type { Icon } from './page.ts';

type Named = { label: string; icon?: Icon };
/** One line of a menu: does something (`chosen` shows a tick), goes to a page, fetches a file, or sets others apart. */
export type MenuItem =
  | (Named & { onClick: () => void; chosen?: boolean; danger?: boolean })
  | (Named & { to: string })
  | (Named & { href: string; download?: boolean })
  | { heading: string }
  | { rule: true };

const Sized = ({ icon: Shape }: { icon: Icon | undefined }) =>
  Shape ? <Shape size={17} stroke={1.75} aria-hidden /> : null;

/** One line of a menu; `close` is called when it is chosen. */
export function MenuEntry({ item, close }: { item: MenuItem; close: () => void }) {
  if ('rule' in item) return <hr className="menu-rule" />;
  if ('heading' in item) return <div className="menu-heading">{item.heading}</div>;
  const words = (
    <>
      <Sized icon={item.icon} />
      <span className="menu-words">{item.label}</span>
    </>
  );
  const look = { role: 'menuitem', tabIndex: -1, className: 'menu-item' };
  if ('to' in item) {
    return (
      <Go to={item.to} {...look} onClick={close}>
        {words}
      </Go>
    );
  }
  if ('href' in item) {
    return (
      <a href={item.href} download={item.download} {...look} onClick={close}>
        {words}
      </a>
    );
  }
  const { chosen, danger, onClick } = item;
  const act = () => {
    onClick();
    close();
  };
  const mark = chosen === undefined ? {} : { role: 'menuitemcheckbox', 'aria-checked': chosen };
  return (
    <button type="button" {...look} {...mark} className={danger ? 'menu-item menu-danger' : 'menu-item'} onClick={act}>
      {words}
      {chosen && <span aria-hidden="true">✓</span>}
    </button>
  );
}
