import { fill, type Text } from '../shared/text.ts';

/** Why the program cannot start or go on, said so that whoever runs it knows what to do; shown without a stack trace. */
export class StartupError extends Error {
  readonly text: Text;

  constructor(text: Text, values: Record<string, unknown> = {}, options?: ErrorOptions) {
    const filled = { sv: fill(text.sv, values), en: fill(text.en, values) };
    super(filled.en, options);
    this.name = 'StartupError';
    this.text = filled;
  }
}
