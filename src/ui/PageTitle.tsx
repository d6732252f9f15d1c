import { type ReactNode, useEffect } from 'react';
import { Go } from './Go.tsx';

type PageTitleProps = {
  title: string;
  /** One sentence on what the page is for, where the title does not say it. */
  lead?: ReactNode;
  /** Where one came from: shown above the title as the way back. */
  back?: { to: string; label: string };
  /** Status, number and the like beside the title. */
  beside?: ReactNode;
  /** The page's one primary action, and at most a few others. */
  actions?: ReactNode;
};

/** The head of a page; also names the browser tab. */
export function PageTitle({ title, lead, back, beside, actions }: PageTitleProps) {
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
  return (
    <header className="page-title">
      {back && (
        <Go to={back.to} className="page-back">
          <span aria-hidden="true">←</span> {back.label}
        </Go>
      )}
      <div className="page-title-row">
        <div className="page-title-words">
          <div className="page-title-name">
            <h1>{title}</h1>
            {beside}
          </div>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
