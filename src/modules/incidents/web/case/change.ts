import type { z } from 'zod';
import type { Incident } from '../../contract/case.ts';
import { incidentsApi } from '../../contract.ts';

export const changeBody = incidentsApi.change.body;

/** A case as the body of its change: everything, since the group on screen is sent with the rest as it stands. */
export const changeOf = ({
  version,
  title,
  unitId,
  category,
  facts,
  ...marks
}: Incident): z.input<typeof changeBody> => ({
  version,
  title,
  unitId,
  category,
  facts,
  tlp: marks.tlp,
  major: marks.major,
  externalCases: marks.externalCases,
  registryNumber: marks.registryNumber,
  registryNote: marks.registryNote,
});
