import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Text } from '../../shared/text.ts';
import { useText } from '../Words.tsx';
import { registerText } from './texts.ts';
import type { Register } from './useRegister.ts';

const waitMs = 250;

/** Free-text search; the address follows a moment after the last letter. */
export function SearchBox<Row>({ register, counted }: { register: Register<Row>; counted: Text }) {
  const t = useText();
  const inAddress = String(register.search.q ?? '');
  const [written, write] = useState(inAddress);
  const [settledAs, settle] = useState(inAddress);
  const send = useDebouncedCallback((q: string) => {
    settle(q);
    register.change({ q });
  }, waitMs);
  if (inAddress !== settledAs) {
    settle(inAddress);
    write(inAddress);
  }
  const label = t(registerText.searchIn, { what: t(counted) });
  return (
    <search className="search-box">
      <IconSearch size={17} aria-hidden />
      <input
        type="search"
        className="input input-small"
        aria-label={label}
        placeholder={label}
        value={written}
        onChange={(event) => {
          write(event.target.value);
          send(event.target.value);
        }}
      />
    </search>
  );
}
