import { type Search, useChangeSearch, usePathValue, useSearchValue } from '../../../../ui/address.ts';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Document } from '../../contract.ts';
import { useDocument } from '../calls.ts';
import { versionNames } from '../words.ts';
import { Differences } from './Differences.tsx';
import { differenceText as text } from './texts.ts';
import '../document.css';

type PickProps = { document: Document; label: string; value: number; pick: (number: string) => void };

function PickVersion({ document, label, value, pick }: PickProps) {
  const t = useText();
  return (
    <label className="document-pick">
      <span>{label}</span>
      <select className="input input-small" value={value} onChange={(event) => pick(event.target.value)}>
        {document.versions.map(({ number, status }) => (
          <option key={number} value={number}>
            {t(text.version, { number })} · {t(versionNames[status])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The two versions asked for, else the latest and the one before it. */
function usePair({ versions }: Document) {
  const change = useChangeSearch();
  const [from] = useSearchValue('from');
  const [to] = useSearchValue('to');
  const later = Number(to) || versions[0]?.number || 1;
  const earlier = Number(from) || (versions.find(({ number }) => number < later)?.number ?? later);
  return { earlier, later, set: (changes: Search) => change(changes) };
}

function Compared({ document }: { document: Document }) {
  const t = useText();
  const { earlier, later, set } = usePair(document);
  if (document.versions.length < 2) return <EmptyState title={t(text.only)} text={t(text.onlyText)} />;
  const summary = document.versions.find(({ number }) => number === later)?.changeSummary;
  return (
    <>
      <div className="document-picks">
        <PickVersion document={document} label={t(text.earlier)} value={earlier} pick={(from) => set({ from })} />
        <PickVersion document={document} label={t(text.later)} value={later} pick={(to) => set({ to })} />
      </div>
      {summary && <p className="document-said document-note">{summary}</p>}
      {earlier === later ? (
        <NoticeLine tone="watch">{t(text.swap)}</NoticeLine>
      ) : (
        <Differences documentId={document.id} from={Math.min(earlier, later)} to={Math.max(earlier, later)} />
      )}
    </>
  );
}

/** Two versions of a document compared, `?from=1&to=2`. */
export default function Difference() {
  const t = useText();
  const id = usePathValue('id');
  return (
    <Load query={useDocument(id)} skeleton={<PageSkeleton />}>
      {(document) => (
        <>
          <PageTitle title={t(text.title)} back={{ to: `/documents/${id}`, label: document.title }} />
          <Compared document={document} />
        </>
      )}
    </Load>
  );
}
