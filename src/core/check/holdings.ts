import { type Reference, referencesIn } from './expressions.ts';
import { isModelAction, isModelKeyName, isModelKeyTarget, isModelScript } from './model-names.ts';
import type { Job, Step, WorkflowDocument } from './workflow.ts';
import type { NamedText, Place, Text } from './yaml-tree.ts';

/** A credential at the place where it is handed over, by the name that the file gives it, as the file spells it. */
export interface Holding {
  readonly at: Place;
  readonly name: string;
}

/** Names of secrets and inputs that hold a token of GitHub. */
const TOKEN_NAME =
  /^(?:.*[_.-])?(?:(?:github|gh|repo|bot|workflow|release|pr)[_-]?(?:token|pat)|pat|personal[_-]access[_-]token|token)$/;
/** Part of the names of actions that make a token of a GitHub App. */
const APP_TOKEN_ACTION = 'app-token';

/** Inputs by which flakewarden's own action gets a model. */
const PART_MODEL_INPUTS: ReadonlySet<string> = new Set(['anthropic-api-key', 'federation-rule']);

/** All texts through which a step gets something. */
export function textsOfStep({ uses, run, with: inputs, env }: Step): readonly Text[] {
  return [...inputs, ...env, ...(run === undefined ? [] : [run]), ...(uses === undefined ? [] : [uses])];
}

/** Keys of a model among named texts: by the secret's name, or by the name of what receives a secret. */
export function modelKeysIn(texts: readonly (NamedText | Text)[]): readonly Holding[] {
  return texts.flatMap((text) => {
    const target = 'name' in text ? text.name : '';
    return referencesIn(text.text).flatMap((reference) =>
      isModelKey(reference, target) ? [{ at: text.at, name: reference.written }] : [],
    );
  });
}

function isModelKey({ context, path }: Reference, target: string): boolean {
  if (context !== 'secrets' && context !== 'inputs') return false;
  if (path === 'github_token') return false;
  if (context === 'inputs') return isModelKeyName(path) && isKeyLike(path);
  return isModelKeyName(path) || isModelKeyTarget(target);
}

/** An input named for a vendor may be a mere setting; only one that ends like a key is one. */
function isKeyLike(path: string): boolean {
  return isModelKeyTarget(path);
}

/** Tokens of GitHub among texts; `apps` are the ids of steps that make one. */
export function tokensIn(texts: readonly Text[], apps: ReadonlySet<string>): readonly Holding[] {
  return texts.flatMap(({ text, at }) =>
    referencesIn(text).flatMap((reference) => (isToken(reference, apps) ? [{ at, name: reference.written }] : [])),
  );
}

function isToken({ context, path }: Reference, apps: ReadonlySet<string>): boolean {
  if (context === 'github') return path === 'token' || path === '';
  if (context === 'secrets') return path === '' || (TOKEN_NAME.test(path) && !isModelKeyName(path));
  if (context === 'inputs') return TOKEN_NAME.test(path) && !isModelKeyName(path);
  if (context !== 'steps') return false;
  const [id = '', , output = ''] = path.split('.');
  return apps.has(id) && output.includes('token');
}

/** True for a token that is not the job's own: what it may do stands in no `permissions`. */
export function isForeignToken({ name }: Holding): boolean {
  return !['github.token', 'github', 'secrets.github_token'].includes(name.toLowerCase());
}

/** Ids of the steps of a job that make a token of a GitHub App. */
export function appTokenSteps(job: Job): ReadonlySet<string> {
  const ids = job.steps
    .filter(({ uses }) => uses?.text.toLowerCase().includes(APP_TOKEN_ACTION) === true)
    .map(({ id }) => id?.toLowerCase() ?? '');
  return new Set(ids);
}

/** Where a step asks a model, or `undefined` when nothing says that it does. */
export function modelUseOf(step: Step): Place | undefined {
  const { uses, run } = step;
  if (uses !== undefined && /(?:^|\/)\.github\/actions\/part(?:@|$)/.test(uses.text)) {
    const given = step.with.find(({ name, text }) => PART_MODEL_INPUTS.has(name) && text !== '');
    return given === undefined ? undefined : uses.at;
  }
  if (uses !== undefined && isModelAction(uses.text)) return uses.at;
  if (run !== undefined && isModelScript(run.text)) return run.at;
  return modelKeysIn(textsOfStep(step))[0]?.at;
}

/** Keys that every step of a job gets from variables around it. */
export function ambientKeys(job: Job, workflow: WorkflowDocument): readonly Holding[] {
  return modelKeysIn([...workflow.env, ...job.env, ...job.otherTexts]);
}
