import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchValue } from '../../../../ui/address.ts';
import { useText } from '../../../../ui/Words.tsx';
import { frameworkText as text } from './texts.ts';

const waitMs = 200;

/** Search among the requirements; the address follows a moment after the last letter. */
export function TreeSearch() {
  const t = useText();
  const [asked, ask] = useSearchValue('q');
  const [written, write] = useState(asked);
  const [sent, setSent] = useState(asked);
  const send = useDebouncedCallback((q: string) => {
    setSent(q);
    ask(q);
  }, waitMs);
  if (asked !== sent) {
    setSent(asked);
    write(asked);
  }
  return (
    <search className="search-box">
      <IconSearch size={17} aria-hidden />
      <input
        type="search"
        className="input input-small"
        aria-label={t(text.search)}
        placeholder={t(text.search)}
        value={written}
        onChange={(event) => {
          write(event.target.value);
          send(event.target.value);
        }}
      />
    </search>
  );
}
