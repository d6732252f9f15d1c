import type { Piece } from '../contract.ts';

/** A text with what was asked for marked. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, mark }, place) =>
    mark ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no name but their place
      <mark key={place} className="marked">
        {text}
      </mark>
    ) : (
      text
    ),
  );
