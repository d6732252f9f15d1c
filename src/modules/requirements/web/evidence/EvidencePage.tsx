import { IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useActor } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Evidence } from '../../contract/evidence.ts';
import { requirements } from '../calls.ts';
import { LinkLine, LinkLines } from '../node/LinkLines.tsx';
import { pageTitles } from '../page-titles.ts';
import { ServedTable } from '../ServedTable.tsx';
import { EvidenceFacts } from './EvidenceFacts.tsx';
import { EvidenceNext, EvidenceState } from './EvidenceNext.tsx';
import { evidenceText as text } from './texts.ts';
import { Withdraw } from './Withdraw.tsx';

function Serves({ evidence: { requirements: served, safeguards } }: { evidence: Evidence }) {
  const t = useText();
  return (
    <>
      <Panel title={t(text.shows)}>
        {served.length > 0 ? (
          <ServedTable caption={t(text.shows)} served={served} />
        ) : (
          <p className="faint small">{t(text.showsNone)}</p>
        )}
      </Panel>
      {safeguards.length > 0 && (
        <Panel title={t(text.safeguards)}>
          <LinkLines none="" empty={false}>
            {safeguards.map(({ id, number, name }) => (
              <LinkLine key={id} name={name} to={`/requirements/safeguards/${id}`} about={number} />
            ))}
          </LinkLines>
        </Panel>
      )}
    </>
  );
}

function Story({ id, mayEdit }: Evidence) {
  const overseer = useActor()?.permissions.includes('audit.read') ?? false;
  return (
    <>
      <RecordHistory id={id} />
      {(overseer || mayEdit) && <RecordReaders id={id} />}
    </>
  );
}

function Actions({ evidence }: { evidence: Evidence }) {
  const t = useText();
  const { kind, url, mayEdit, withdrawnOn } = evidence;
  return (
    <>
      {kind === 'link' && url !== '' && (
        <ButtonLink kind="main" icon={IconExternalLink} href={url}>
          {t(text.open)}
        </ButtonLink>
      )}
      {mayEdit && withdrawnOn === null && <Withdraw evidence={evidence} />}
    </>
  );
}

function EvidenceRecord({ evidence }: { evidence: Evidence }) {
  const t = useText();
  const { id, title, owner, mayEdit, withdrawnOn } = evidence;
  const mayWrite = mayEdit && withdrawnOn === null;
  return (
    <RecordPage
      title={title}
      back={{ to: '/requirements/evidence', label: t(pageTitles.evidenceList) }}
      status={<EvidenceState evidence={evidence} />}
      owner={owner && t(text.ownerLine, { owner })}
      next={<EvidenceNext evidence={evidence} />}
      actions={<Actions evidence={evidence} />}
      rail={
        <>
          <RecordAttachments id={id} mayWrite={mayWrite} />
          <RecordLinks id={id} mayWrite={mayWrite} />
        </>
      }
      below={<Story {...evidence} />}
    >
      <EvidenceFacts evidence={evidence} />
      <Serves evidence={evidence} />
    </RecordPage>
  );
}

/** One piece of evidence: what it is, how long it is valid and what it shows. */
export default function EvidencePage() {
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['requirements', 'evidence', id],
    queryFn: () => requirements.evidence({ params: { id } }),
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(evidence) => <EvidenceRecord key={evidence.id} evidence={evidence} />}
    </Load>
  );
}
