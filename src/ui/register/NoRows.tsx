import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { useText } from '../Words.tsx';
import { cleared, inForce } from './filter.ts';
import { registerText } from './texts.ts';
import type { Register } from './useRegister.ts';

type NoRowsProps<Row> = { register: Register<Row>; empty: ReactNode };

/** Nothing to show: because of the search, or because nothing is there yet. */
export function NoRows<Row>({ register, empty }: NoRowsProps<Row>) {
  const t = useText();
  const narrowed = inForce(register.search, register.filters).length > 0 || register.search.q;
  if (!narrowed) return empty;
  const clear = <Button onClick={() => register.change(cleared(register.filters))}>{t(registerText.clearAll)}</Button>;
  return <EmptyState title={t(registerText.nothing)} text={t(registerText.nothingText)} action={clear} />;
}
