import { Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { parseSearch } from './address.ts';

type GoProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** Address within Värna, `/documents/123?tab=versions#section`. */
  to: string;
  ref?: Ref<HTMLAnchorElement>;
  children: ReactNode;
};

// Only a link to the very page one is on is told as the current one, never one to a page above it.
const here = { exact: true };

/** A link within Värna: page change without reload, loaded ahead when pointed at. */
export function Go({ to, children, ...rest }: GoProps) {
  const { pathname, search, hash } = new URL(to, 'http://here');
  const place = { to: pathname, search: parseSearch(search), ...(hash ? { hash: hash.slice(1) } : {}) };
  return (
    <Link {...place} {...(rest as object)} activeOptions={here} preload="intent">
      {children}
    </Link>
  );
}
