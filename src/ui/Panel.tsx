import { type ReactNode, useId } from 'react';

type PanelProps = {
  title?: string;
  /** Beside the title, at the end: a small action or a count. */
  beside?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  /** `framed` sets it off from the paper; else a hairline above is enough. */
  framed?: boolean;
};

/** A part of a page under a heading. */
export function Panel({ title, beside, lead, children, framed = false }: PanelProps) {
  const id = useId();
  return (
    <section className={framed ? 'panel panel-framed' : 'panel'} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className="panel-head">
          <h2 id={id}>{title}</h2>
          {beside}
        </div>
      )}
      {lead && <p className="panel-lead">{lead}</p>}
      {children}
    </section>
  );
}
