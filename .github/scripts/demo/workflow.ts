/** Reads the sample workflow: as much of GitHub's syntax as it uses, and a refusal of the rest. */
import { parse } from 'yaml';
import { z } from 'zod';

const stepSchema = z.union([
  z.strictObject({ uses: z.string() }),
  z.strictObject({ name: z.string(), run: z.string() }),
]);

const jobSchema = z.strictObject({
  if: z.enum(["github.event_name == 'schedule'", "github.event_name != 'schedule'"]).optional(),
  'runs-on': z.string(),
  strategy: z
    .strictObject({ 'fail-fast': z.literal(false), matrix: z.record(z.string(), z.array(z.string())) })
    .optional(),
  defaults: z.strictObject({ run: z.strictObject({ 'working-directory': z.string() }) }),
  steps: z.array(stepSchema),
});

const workflowSchema = z.looseObject({ name: z.string(), jobs: z.record(z.string(), jobSchema) });

export interface Step {
  readonly name: string;
  /** What bash is given; undefined for a step that uses an action, which is not really run. */
  readonly command: string | undefined;
}

/** A job with its matrix values filled in. */
export interface Job {
  /** As GitHub names it: `web (threads)`. */
  readonly name: string;
  /** Whether it runs at night; undefined: always. */
  readonly atNight: boolean | undefined;
  readonly runsOn: string;
  readonly folder: string;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name: string;
  readonly jobs: readonly Job[];
}

/** @throws when the workflow uses something that is not understood here */
export function readWorkflow(yaml: string): Workflow {
  const { name, jobs } = workflowSchema.parse(parse(yaml));
  return { name, jobs: Object.entries(jobs).flatMap(([id, job]) => cellsOf(id, job)) };
}

function cellsOf(id: string, job: z.infer<typeof jobSchema>): Job[] {
  const [dimension, ...more] = Object.entries(job.strategy?.matrix ?? {});
  if (more.length > 0) throw new Error('A matrix of one dimension is all that is understood.');
  const cells = dimension === undefined ? [undefined] : dimension[1];
  return cells.map((cell) => ({
    name: cell === undefined ? id : `${id} (${cell})`,
    atNight: job.if?.includes('=='),
    runsOn: job['runs-on'],
    folder: job.defaults.run['working-directory'],
    steps: job.steps.map((step) =>
      'uses' in step
        ? { name: `Run ${step.uses}`, command: undefined }
        : { name: step.name, command: step.run.replaceAll(/\$\{\{ matrix\.\w+ \}\}/g, cell ?? '') },
    ),
  }));
}
