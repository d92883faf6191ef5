import { ConfigError } from './errors.ts';
import { INPUT_NAMES, INPUTS, type InputName, type InputSpec } from './inputs.ts';
import type { Part } from './model/part.ts';

type NamesOf<P extends Part> = {
  [N in InputName]: P extends (typeof INPUTS)[N]['parts'][number] ? N : never;
}[InputName];

/** Parsed inputs of one part. */
export type Inputs<P extends Part> = {
  readonly [N in NamesOf<P>]: (typeof INPUTS)[N] extends InputSpec<infer T> ? T : never;
};

/** Reads one raw input; empty or undefined means not given. */
export type InputSource = (name: InputName) => string | undefined;

/**
 * Parses the inputs of `part`, and refuses inputs of other parts that were given a value of their own.
 *
 * @throws ConfigError naming each wrong input, what is wrong with it and what to do; never the value of a secret.
 */
export function parseInputs<P extends Part>(part: P, source: InputSource): Inputs<P> {
  const problems: string[] = [];
  const values: Partial<Record<InputName, unknown>> = {};
  for (const name of INPUT_NAMES) {
    const spec: InputSpec<unknown> = INPUTS[name];
    const raw = source(name) ?? '';
    if (!spec.parts.includes(part)) {
      if (raw !== '' && raw !== spec.default) problems.push(`${name}: belongs to ${spec.parts.join(' and ')}`);
      continue;
    }
    const result = spec.schema.safeParse(raw === '' ? spec.default : raw);
    if (result.success) values[name] = result.data;
    else problems.push(`${name}: ${result.error.issues[0]?.message ?? 'is not valid'}`);
  }
  if (problems.length > 0) {
    throw new ConfigError(`The inputs of ${part} are not right: ${problems.join('; ')}.`, {
      code: 'bad-input',
      hint: 'Correct the named inputs. They are all listed in .github/REFERENCE.md.',
    });
  }
  return values as Inputs<P>;
}
