import { createHash } from 'node:crypto';
import type { BatchRow } from './store.ts';

const sealed = (...words: (string | number)[]) =>
  createHash('sha256')
    .update(words.map((word) => `${String(word).length}:${word}`).join(';'))
    .digest('hex');

/** The seal of a batch: a hash over what it is, the roots of its rows and the seal before it, so that none can be changed or left out. */
export const seal = (batch: Omit<BatchRow, 'seal' | 'whole'>): string =>
  sealed(
    batch.previous_seal,
    batch.batch,
    batch.load_key,
    batch.source,
    batch.rows,
    batch.duplicates,
    batch.months.join(),
    batch.month_rows.join(),
    batch.month_roots.join(),
  );
