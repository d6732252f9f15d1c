import { z } from 'zod';

/** Where in the input something is wrong: the path to the field, or a row and column of an imported file. */
export const ProblemPlace = z.object({ path: z.string(), message: z.string() });
export type ProblemPlace = z.infer<typeof ProblemPlace>;

/** An error answer as `application/problem+json` (RFC 9457). `code` is a key among the module's texts. */
export const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string().optional(),
  reference: z.string().optional(),
  values: z.record(z.string(), z.unknown()).optional(),
  places: z.array(ProblemPlace).optional(),
});
export type ProblemDocument = z.infer<typeof ProblemDocument>;

/**
 * A refusal with a reason a person can act on.
 * `code` is `module.key` among the texts (`documents.not-found`); `values` fill the text's `{places}`.
 */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly values: Record<string, unknown>;
  readonly places: readonly ProblemPlace[];

  constructor(
    code: string,
    status: number,
    values: Record<string, unknown> = {},
    places: readonly ProblemPlace[] = [],
  ) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.values = values;
    this.places = places;
  }
}
