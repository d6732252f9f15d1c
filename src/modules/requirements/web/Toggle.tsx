import type { ReactNode } from 'react';
import { NumberText } from '../../../ui/NumberText.tsx';
import './style/toggle.css';

type ToggleProps = { on: boolean; press: () => void; count?: number; children: ReactNode };

/** A choice that is on or off, with how many it concerns. */
export const Toggle = ({ on, press, count, children }: ToggleProps) => (
  <button type="button" className="toggle" aria-pressed={on} onClick={press}>
    {children}
    {count !== undefined && (
      <span className="toggle-count">
        <NumberText value={count} />
      </span>
    )}
  </button>
);

/** Toggles that belong together, under a name. */
export const Toggles = ({ label, children }: { label: string; children: ReactNode }) => (
  <fieldset className="toggles">
    <legend>{label}</legend>
    {children}
  </fieldset>
);
