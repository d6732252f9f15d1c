import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../Button.tsx';
import { useText } from '../Words.tsx';
import { readingText } from './texts.ts';
import type { Find } from './useFind.ts';

/** Which hit one is at, and the way to the next. */
export function FindSteps({ find }: { find: Find }) {
  const t = useText();
  const { hits, place, searching, move } = find;
  const words = hits.length > 0 ? t(readingText.hits, { place: place + 1, count: hits.length }) : t(readingText.noHits);
  return (
    <div className="find-steps">
      <span role="status" className="soft small figures">
        {searching && words}
      </span>
      {hits.length > 1 && (
        <>
          <IconButton label={t(readingText.earlier)} icon={IconChevronUp} onClick={() => move(-1)} />
          <IconButton label={t(readingText.later)} icon={IconChevronDown} onClick={() => move(1)} />
        </>
      )}
    </div>
  );
}

/** Search within the text: Enter leads to the next hit, Shift and Enter to the one before, Escape clears. */
export function FindBox({ find }: { find: Find }) {
  const t = useText();
  const label = t(readingText.find);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') find.write('');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    find.move(event.shiftKey ? -1 : 1);
  };
  return (
    <search className="search-box find-box">
      <IconSearch size={17} aria-hidden />
      <input
        type="search"
        className="input input-small"
        aria-label={label}
        placeholder={label}
        value={find.written}
        onChange={(event) => find.write(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
