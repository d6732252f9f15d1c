import { useMay } from '../../../../ui/Actor.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Obligation } from '../../contract/obligation.ts';
import { may } from '../../permissions.ts';
import { Ended, Filed } from './Filed.tsx';
import { FileForm } from './FileForm.tsx';
import { fileText as text } from './report-texts.ts';

/** The end of a report's page: recording it as filed, or how it was. */
export function FilePart({ duty, content }: { duty: Obligation; content: string }) {
  const t = useText();
  const mayDecide = useMay(may.decide);
  const { status, filing } = duty;
  if (filing) {
    return (
      <Panel title={t(text.already)}>
        <Filed filing={filing} />
      </Panel>
    );
  }
  if (status === 'decided' || status === 'withdrawn') {
    return (
      <Panel title={t(text.ended)}>
        <Ended duty={duty} />
      </Panel>
    );
  }
  return (
    <Panel title={t(text.title)} lead={t(text.lead)}>
      {status === 'waiting' && <NoticeLine tone="probable">{t(text.waiting)}</NoticeLine>}
      {!mayDecide && <p className="soft">{t(text.notYours)}</p>}
      {status === 'open' && mayDecide && <FileForm key={content} duty={duty} content={content} />}
    </Panel>
  );
}
