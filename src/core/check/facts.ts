import {
  ambientKeys,
  appTokenSteps,
  type Holding,
  modelKeysIn,
  modelUseOf,
  textsOfStep,
  tokensIn,
} from './holdings.ts';
import { canWrite, effectivePermissions } from './job-rights.ts';
import { isModelAction } from './model-names.ts';
import type { Job, Permissions, Step, WorkflowDocument } from './workflow.ts';
import type { Place } from './yaml-tree.ts';

/** flakewarden's own actions and workflows, wherever they are called from. */
const PART = /(?:^|\/)\.github\/actions\/part(?:@|$)/;
const OWN_WORKFLOW = /flakewarden\/\.github\/workflows\/(?<name>detect(?:-federated)?)\.yml(?:@|$)/;
const SINGLE_JOB = /flakewarden\/\.github\/actions\/single-job(?:@|$)/;

export interface StepFacts {
  readonly step: Step;
  /** Where it asks a model. */
  readonly model: Place | undefined;
  readonly tokens: readonly Holding[];
  readonly keys: readonly Holding[];
  /** Part of flakewarden that it runs. */
  readonly part: string | undefined;
}

export interface JobFacts {
  readonly job: Job;
  readonly permissions: Permissions | undefined;
  /** True when it has steps and a token that can change something. */
  readonly writes: boolean;
  readonly steps: readonly StepFacts[];
  /** Where it first asks a model, holds its key, or passes it to a workflow. */
  readonly model: Place | undefined;
  /** Keys of a model that it holds or passes on. */
  readonly keys: readonly Holding[];
  /** Of these, the ones in variables that every step sees. */
  readonly ambientKeys: readonly Holding[];
  /** Tokens in variables that every step sees. */
  readonly ambientTokens: readonly Holding[];
  /** `detect` or `detect-federated` when it calls that workflow of flakewarden. */
  readonly ownWorkflow: string | undefined;
}

/** What all rules look at: who asks a model, who holds what, and how far the rules reach. */
export interface Facts {
  readonly workflow: WorkflowDocument;
  readonly jobs: readonly JobFacts[];
  /** A model takes part, or a key of one is handed on. */
  readonly model: boolean;
  /** It runs flakewarden's parts one by one, so that the rules for exactly these jobs apply. */
  readonly parts: boolean;
  /** The rules for workflows with a model apply: there is one, flakewarden is used, or the user asked for all rules. */
  readonly guarded: boolean;
  /** The workflow of the same repository that a job calls, if it was given as well. */
  readonly calledBy: (job: Job) => WorkflowDocument | undefined;
}

export interface FactsOptions {
  /** All rules for all workflows. */
  readonly all: boolean;
  /** Local workflows in which a model takes part, by path: a call of one counts as well. */
  readonly modelWorkflows: ReadonlySet<string>;
  /** All workflows that were given, by path. */
  readonly workflows: ReadonlyMap<string, WorkflowDocument>;
}

/** Looks at a document once for all rules. */
export function factsOf(workflow: WorkflowDocument, options: FactsOptions): Facts {
  const jobs = workflow.jobs.map((job) => jobFacts(job, workflow, options));
  const inputKeys = workflow.kind === 'action' && jobs.length === 0 ? modelKeysOfInputs(workflow) : [];
  const model = jobs.some((job) => job.model !== undefined) || inputKeys.length > 0;
  const parts = jobs.some(({ steps }) => steps.some(({ part }) => part !== undefined));
  const own = jobs.some(({ ownWorkflow, job }) => ownWorkflow !== undefined || usesSingleJob(job));
  const calledBy = ({ uses }: Job) => options.workflows.get(calledPath(uses?.text ?? '', workflow.path) ?? '');
  return { workflow, jobs, model, parts, guarded: model || parts || own || options.all, calledBy };
}

function jobFacts(job: Job, workflow: WorkflowDocument, { modelWorkflows }: FactsOptions): JobFacts {
  const apps = appTokenSteps(job);
  const steps = job.steps.map((step) => stepFacts(step, apps));
  const passed = modelKeysIn([...job.secrets, ...job.with]);
  const ambient = ambientKeys(job, workflow);
  const permissions = workflow.kind === 'action' ? undefined : effectivePermissions(job, workflow);
  return {
    job,
    permissions,
    writes: job.uses === undefined && workflow.kind === 'workflow' && canWrite(permissions),
    steps,
    model:
      steps.find(({ model }) => model !== undefined)?.model ??
      [...ambient, ...passed][0]?.at ??
      calledModel(job, workflow, modelWorkflows),
    ambientKeys: ambient,
    keys: [...ambient, ...passed, ...steps.flatMap(({ keys }) => keys)],
    ambientTokens: tokensIn([...workflow.env, ...job.env], apps),
    ownWorkflow: OWN_WORKFLOW.exec(job.uses?.text ?? '')?.groups?.['name'],
  };
}

function stepFacts(step: Step, apps: ReadonlySet<string>): StepFacts {
  const texts = textsOfStep(step);
  const isPart = PART.test(step.uses?.text ?? '');
  return {
    step,
    model: modelUseOf(step),
    tokens: tokensIn(texts, apps),
    keys: modelKeysIn(texts),
    part: isPart ? step.with.find(({ name }) => name === 'step')?.text : undefined,
  };
}

/** Path of a workflow of the same repository that a file calls; `undefined` for one of another repository. */
function calledPath(uses: string, caller: string): string | undefined {
  const local = /^(?:\.|\$)\/(?<path>[^@]+)/.exec(uses)?.groups?.['path'];
  // The caller may have been named from further out than its repository.
  const root = caller.slice(0, Math.max(0, caller.lastIndexOf('.github/')));
  return local === undefined ? undefined : `${root}${local}`;
}

/** Where a job calls a workflow in which a model takes part. */
function calledModel({ uses }: Job, { path }: WorkflowDocument, known: ReadonlySet<string>): Place | undefined {
  if (uses === undefined) return undefined;
  const local = calledPath(uses.text, path);
  const asks = local === undefined ? isModelAction(uses.text) : known.has(local);
  return asks ? uses.at : undefined;
}

function usesSingleJob({ steps }: Job): boolean {
  return steps.some(({ uses }) => SINGLE_JOB.test(uses?.text ?? ''));
}

function modelKeysOfInputs({ inputs }: WorkflowDocument): readonly Holding[] {
  return modelKeysIn(inputs.map(({ name, at }) => ({ at, text: `\${{ inputs.${name} }}` })));
}
