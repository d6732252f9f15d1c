import { Fragment } from 'react';
import { Go } from '../../../../ui/Go.tsx';
import type { Named } from '../../contract/words.ts';
import '../style/answering.css';

type AboveProps = {
  units: readonly Named[];
  /** What the row of links is, for screen readers. */
  label: string;
};

/** The way from the region down to a unit, as links. */
export const Above = ({ units, label }: AboveProps) => (
  <nav aria-label={label} className="above">
    {units.map(({ id, name }, place) => (
      <Fragment key={id}>
        {place > 0 && <span aria-hidden="true"> › </span>}
        <Go to={`/organisation/units/${id}`}>{name}</Go>
      </Fragment>
    ))}
  </nav>
);
