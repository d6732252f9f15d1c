import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { DocumentHit } from '../../contract/text.ts';
import { documents } from '../calls.ts';
import { findText as text } from './texts.ts';

/** The words of a hit, what was sought marked. */
function Snippet({ snippet }: { snippet: NonNullable<DocumentHit['section']>['snippet'] }) {
  return (
    <span className="find-snippet">
      {snippet.map(({ text: words, hit }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a snippet never move
        hit ? <mark key={place}>{words}</mark> : <span key={place}>{words}</span>,
      )}
    </span>
  );
}

/** The document, opened at the section where the words stand, with them marked. */
const placeOf = ({ id, section }: DocumentHit, q: string): string =>
  `/documents/${id}?${new URLSearchParams({ find: q })}${section?.anchor ? `#${section.anchor}` : ''}`;

function Hit({ hit, q }: { hit: DocumentHit; q: string }) {
  const { title, area, unit, section } = hit;
  return (
    <li className="find-hit">
      <Go to={section ? placeOf(hit, q) : `/documents/${hit.id}`} className="find-title">
        {title}
      </Go>
      {section && (
        <>
          {section.heading && (
            <span className="find-section">
              {section.number} {section.heading}
            </span>
          )}
          <Snippet snippet={section.snippet} />
        </>
      )}
      <span className="soft small">
        {area} · {unit}
      </span>
    </li>
  );
}

/** Documents in force that hold the words, each led to the section where they stand. */
export function Hits({ q, areaId }: { q: string; areaId: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['documents', 'find', q, areaId],
    queryFn: () => documents.find({ query: areaId ? { q, areaId } : { q } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Load query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t(text.noHits, { q })} text={t(text.noHitsText)} />
        ) : (
          <>
            <p role="status" className="soft document-note">
              {items.length === 1 ? t(text.oneHit) : t(text.hits, { count: items.length })}
            </p>
            <ul className="find-hits">
              {items.map((hit) => (
                <Hit key={hit.id} hit={hit} q={q} />
              ))}
            </ul>
          </>
        )
      }
    </Load>
  );
}
