import { Go } from '../ui/Go.tsx';
import type { Door } from '../ui/page.ts';
import { useText } from '../ui/Words.tsx';

type DoorsProps = { doors: readonly Door[]; large?: boolean; title?: string };

/** The few things everyone comes for; large on the employee's front door. */
export function Doors({ doors, large = false, title }: DoorsProps) {
  const t = useText();
  if (doors.length === 0) return null;
  return (
    <nav className={large ? 'doors doors-large' : 'doors'} aria-label={title ?? 'Värna'}>
      {title && <h2>{title}</h2>}
      <ul>
        {doors.map(({ to, icon: Shape, title: name, text: why }) => (
          <li key={to}>
            <Go to={to} className="door">
              <Shape size={large ? 30 : 22} stroke={1.5} aria-hidden />
              <span>
                <strong>{t(name)}</strong>
                <span className="door-why">{t(why)}</span>
              </span>
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}
