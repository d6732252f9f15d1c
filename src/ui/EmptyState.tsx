import type { ReactNode } from 'react';

type EmptyStateProps = {
  /** What is empty: "Inga incidenter hos er i år". */
  title: string;
  /** What belongs here, and the first step. */
  text?: ReactNode;
  /** A `Button` or `ButtonLink` that takes the first step. */
  action?: ReactNode;
};

/** Shown where a list has nothing – never where loading failed. */
export const EmptyState = ({ title, text, action }: EmptyStateProps) => (
  <div className="state">
    <p className="state-title">{title}</p>
    {text && <p className="state-text">{text}</p>}
    {action && <div className="state-action">{action}</div>}
  </div>
);
