import { Go } from '../../../ui/Go.tsx';
import type { Hit } from '../contract.ts';
import { Marked } from './Marked.tsx';

function OneHit({ hit }: { hit: Hit }) {
  const title = <Marked pieces={hit.marked} />;
  return (
    <li>
      <p className="hit-kind">{[hit.kindName, hit.number].filter(Boolean).join(' · ')}</p>
      <h2 className="hit-title">{hit.path ? <Go to={hit.path}>{title}</Go> : title}</h2>
      {hit.heading && (
        <p className="hit-heading">
          <Marked pieces={hit.markedHeading} />
        </p>
      )}
      {hit.excerpt.length > 0 && (
        <p className="hit-excerpt">
          <Marked pieces={hit.excerpt} />
        </p>
      )}
    </li>
  );
}

/** What was found, best first. */
export const HitList = ({ hits }: { hits: readonly Hit[] }) => (
  <ol className="hits">
    {hits.map((hit) => (
      <OneHit key={hit.id} hit={hit} />
    ))}
  </ol>
);
