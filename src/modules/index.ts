import { imports } from '../platform/imports/index.ts';
import type { Module } from '../platform/module.ts';
import { records } from '../platform/records/index.ts';
import { account } from './account/index.ts';
import { actions } from './actions/index.ts';
import { audit } from './audit/index.ts';
import { calendar } from './calendar/index.ts';
import { documents } from './documents/index.ts';
import { incidents } from './incidents/index.ts';
import { logReview } from './log-review/index.ts';
import { mail } from './mail/index.ts';
import { notices } from './notices/index.ts';
import { organisation } from './organisation/index.ts';
import { requirements } from './requirements/index.ts';
import { search } from './search/index.ts';
import { tasks } from './tasks/index.ts';

/** The modules, each depending only on those above it. */
export const modules: readonly Module[] = [
  records,
  imports,
  mail,
  tasks,
  search,
  notices,
  organisation,
  account,
  documents,
  actions,
  incidents,
  logReview,
  requirements,
  calendar,
  audit,
];
