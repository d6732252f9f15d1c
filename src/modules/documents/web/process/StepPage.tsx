import type { ReactNode } from 'react';
import { usePathValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Process, Step } from '../../contract/process.ts';
import type { Document, DocumentVersion } from '../../contract.ts';
import { useDocument, useProcess } from '../calls.ts';
import { approveText } from './texts.ts';
import '../document.css';

type About = { document: Document; process: Process; draft: DocumentVersion };
type StepPageProps = { step: Step; title: string; lead?: string; children: (about: About) => ReactNode };

/** A page where one step of the draft's way is taken; says so when it is not the draft's turn for it. */
export function StepPage({ step, title, lead, children }: StepPageProps) {
  const t = useText();
  const id = usePathValue('id');
  const process = useProcess(id);
  const back = (document: Document) => ({ to: `/documents/${id}?tab=process`, label: document.title });
  return (
    <Load query={useDocument(id)} skeleton={<PageSkeleton />}>
      {(document) => (
        <>
          <PageTitle title={title} back={back(document)} lead={lead} />
          <Load query={process}>
            {(now) => {
              const draft = now.draft ?? document.versions.find(({ status }) => status === 'published');
              if (draft && now.steps.includes(step)) return children({ document, process: now, draft });
              const action = <ButtonLink to={`/documents/${id}`}>{t(approveText.toDocument)}</ButtonLink>;
              return <EmptyState title={t(approveText.nothing)} text={t(approveText.nothingText)} action={action} />;
            }}
          </Load>
        </>
      )}
    </Load>
  );
}
