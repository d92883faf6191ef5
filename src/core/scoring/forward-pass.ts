import type { CodeState, Emission, Model, Scratch } from './emission.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { LaneShape } from './lane-history.ts';
import type { ModelParameters } from './parameters.ts';
import { type StretchPowers, weighStretch } from './stretch-steps.ts';

/** What is kept of a failing group until all of the history is known. */
export interface FailingGroup {
  readonly group: number;
  /** Weight of each hypothesis before the group's outcomes, up to a common factor. */
  readonly weights: Float64Array;
  /** Code that was already bad before this group. */
  readonly carried: CodeState;
  /** P(the code before it was good, and no repair was needed): only such code can break anew. */
  readonly sound: Float64Array;
  /** Its code after its own outcomes. */
  readonly after: CodeState;
  /** Main's code at that time. */
  readonly main: CodeState;
  /** Log odds (flaky against stable) that this group added, as known when it happened. */
  readonly weight: number;
  /** P(regression) as known when its last outcome came in. */
  readonly regressionThen: number;
}

/** Weights are divided by their largest at least this often, so that products of outcomes stay in range. */
const RESCALE_EVERY = 16;
/** Smallest weight against the largest: the log odds end at about ± 644, far beyond any threshold. */
export const SMALLEST = 1e-280;

/** The recursion over the groups of one test, oldest first: detection.md, section 4.2. */
export class ForwardPass {
  readonly failures: FailingGroup[] = [];
  /**
   * P(outcomes of a proposal's group | hypothesis, state of main, everything before): of group g and hypothesis h at
   * `(g * size + h) * 3`, for main broken, broken now and then, and good.
   */
  readonly likelihoods: Float64Array;
  readonly #hypotheses: Hypotheses;
  readonly #parameters: ModelParameters;
  readonly #shape: LaneShape;
  readonly #scratch: Scratch;
  readonly #weights: Float64Array;
  readonly #main: CodeState;
  readonly #code: CodeState;
  readonly #sound: Float64Array;
  readonly #proposals = new Map<number, CodeState>();
  #steps = 0;

  /** @param likelihoods room for the field of that name; it may be used again for the next test */
  constructor({ hypotheses, parameters, scratch }: Model, shape: LaneShape, likelihoods: Float64Array) {
    const lambda = (parameters.testsPerBreak * parameters.breakMain) / parameters.tests;
    const bad = lambda / (lambda + parameters.repair);
    const intermittent = bad * parameters.intermittentShare;
    this.#hypotheses = hypotheses;
    this.#parameters = parameters;
    this.#shape = shape;
    this.#scratch = scratch;
    this.#weights = scratch.copyOf(hypotheses.start);
    this.#main = { broken: scratch.filled(bad - intermittent), intermittent: scratch.filled(intermittent) };
    this.#code = { broken: scratch.filled(0), intermittent: scratch.filled(0) };
    this.#sound = scratch.filled(0);
    this.likelihoods = likelihoods;
  }

  /** Takes in one group. `breaks`: P(its code newly breaks the test); `failed`: the test failed in it. */
  step(group: number, emission: Emission, breaks: number, failed: boolean): void {
    const proposal = this.#shape.proposal[group] as number;
    if (proposal < 0) {
      this.#change();
      this.#startMain();
    } else this.#startProposal(proposal);
    const before = failed ? this.#snapshot(group) : undefined;
    const oddsBefore = failed ? this.logOdds() : 0;
    if (proposal >= 0 && this.#parameters.hindsight > 0) this.#tellOfMain(group, emission, breaks);
    this.#observe(emission, breaks);
    if (proposal < 0) assign(this.#main, this.#code);
    else this.#keepProposal(proposal, failed);
    this.#steps += 1;
    if (failed || this.#steps % RESCALE_EVERY === 0) this.#rescale();
    if (before === undefined) return;
    const weight = this.logOdds() - oddsBefore;
    const after = this.#scratch.copyOfCode(this.#code);
    this.failures.push({ ...before, after, weight, regressionThen: this.badness(after) });
  }

  /** Takes in a stretch of passes. */
  skip(powers: StretchPowers): void {
    weighStretch(this.#weights, this.#main, { hypotheses: this.#hypotheses, parameters: this.#parameters }, powers);
    this.#rescale();
  }

  #snapshot(group: number): Pick<FailingGroup, 'group' | 'weights' | 'carried' | 'sound' | 'main'> {
    const scratch = this.#scratch;
    return {
      group,
      weights: scratch.copyOf(this.#weights),
      carried: scratch.copyOfCode(this.#code),
      sound: scratch.copyOf(this.#sound),
      main: scratch.copyOfCode(this.#main),
    };
  }

  /** The next commit of a proposal starts with this one's code; that of one without a failure is taken to be good. */
  #keepProposal(proposal: number, failed: boolean): void {
    const kept = this.#proposals.get(proposal);
    if (kept !== undefined) assign(kept, this.#code);
    else if (failed) this.#proposals.set(proposal, this.#scratch.copyOfCode(this.#code));
  }

  /** With a commit of main a stable test may become flaky, and a flaky one may be mended; code states move along. */
  #change(): void {
    const { onset, size } = this.#hypotheses;
    const { mend } = this.#parameters;
    const { broken, intermittent } = this.#main;
    const weights = this.#weights;
    const stable = weights[0] as number;
    const last = size - 1;
    let [mended, mendedBroken, mendedIntermittent, left] = [0, 0, 0, stable];
    for (let h = 1; h < last; h += 1) {
      const weight = weights[h] as number;
      const stays = weight * (1 - mend);
      const comes = stable * (onset[h] as number);
      mended += weight * mend;
      mendedBroken += weight * mend * (broken[h] as number);
      mendedIntermittent += weight * mend * (intermittent[h] as number);
      weights[h] = stays + comes;
      broken[h] = (stays * (broken[h] as number) + comes * (broken[0] as number)) / (stays + comes);
      intermittent[h] = (stays * (intermittent[h] as number) + comes * (intermittent[0] as number)) / (stays + comes);
      left -= comes;
    }
    weights[0] = left;
    const was = weights[last] as number;
    if (was + mended === 0) return;
    weights[last] = was + mended;
    broken[last] = (was * (broken[last] as number) + mendedBroken) / (was + mended);
    intermittent[last] = (was * (intermittent[last] as number) + mendedIntermittent) / (was + mended);
  }

  #startMain(): void {
    const keep = 1 - this.#parameters.repair;
    const [main, code, sounds] = [this.#main, this.#code, this.#sound];
    for (let h = 0; h < sounds.length; h += 1) {
      const broken = main.broken[h] as number;
      const intermittent = main.intermittent[h] as number;
      code.broken[h] = broken * keep;
      code.intermittent[h] = intermittent * keep;
      sounds[h] = soundShare(broken, intermittent);
    }
  }

  /** A proposal starts with what main is broken by, as far as it inherits it, and what its own last commit was. */
  #startProposal(proposal: number): void {
    const { inherit, repair } = this.#parameters;
    const own = this.#proposals.get(proposal);
    const [main, code, sounds] = [this.#main, this.#code, this.#sound];
    for (let h = 0; h < sounds.length; h += 1) {
      const mainBroken = inherit * (main.broken[h] as number);
      const mainIntermittent = inherit * (main.intermittent[h] as number);
      const ownBroken = own === undefined ? 0 : (1 - repair) * (own.broken[h] as number);
      const ownIntermittent = own === undefined ? 0 : (1 - repair) * (own.intermittent[h] as number);
      const broken = 1 - (1 - mainBroken) * (1 - ownBroken);
      const intermittent = (1 - broken) * (1 - (1 - mainIntermittent) * (1 - ownIntermittent));
      code.broken[h] = broken;
      code.intermittent[h] = intermittent;
      sounds[h] = soundShare(broken, intermittent);
    }
  }

  /** What a proposal shows of main: without this, main would seem good until its own next run says otherwise. */
  #tellOfMain(group: number, emission: Emission, breaks: number): void {
    const { inherit, repair, intermittentShare } = this.#parameters;
    const own = this.#proposals.get(this.#shape.proposal[group] as number);
    const { broken: mainBroken, intermittent: mainIntermittent } = this.#main;
    const size = this.#sound.length;
    for (let h = 0; h < size; h += 1) {
      const ownBroken = own === undefined ? 0 : (1 - repair) * (own.broken[h] as number);
      const ownIntermittent = own === undefined ? 0 : (1 - repair) * (own.intermittent[h] as number);
      const broken = ownBroken + (1 - ownBroken - ownIntermittent) * breaks * (1 - intermittentShare);
      const intermittent = ownIntermittent + (1 - ownBroken - ownIntermittent) * breaks * intermittentShare;
      const ifGood =
        broken * emission.broken +
        intermittent * emission.intermittent +
        (1 - broken - intermittent) * (emission.good[h] as number);
      const ifBroken = inherit * emission.broken + (1 - inherit) * ifGood;
      const ifIntermittent =
        inherit * (ownBroken * emission.broken + (1 - ownBroken) * emission.intermittent) + (1 - inherit) * ifGood;
      const at = (group * size + h) * 3;
      this.likelihoods[at] = ifBroken;
      this.likelihoods[at + 1] = ifIntermittent;
      this.likelihoods[at + 2] = ifGood;
      const b = (mainBroken[h] as number) * ifBroken;
      const i = (mainIntermittent[h] as number) * ifIntermittent;
      const all = b + i + (1 - (mainBroken[h] as number) - (mainIntermittent[h] as number)) * ifGood;
      mainBroken[h] = b / all;
      mainIntermittent[h] = i / all;
    }
  }

  /** Weighs each hypothesis with the group's outcomes, and leaves the state of its code after them. */
  #observe(emission: Emission, breaks: number): void {
    const newIntermittent = breaks * this.#parameters.intermittentShare;
    const newBroken = breaks - newIntermittent;
    const [weights, code, sounds] = [this.#weights, this.#code, this.#sound];
    for (let h = 0; h < sounds.length; h += 1) {
      const sound = sounds[h] as number;
      const broken = (code.broken[h] as number) + sound * newBroken;
      const intermittent = (code.intermittent[h] as number) + sound * newIntermittent;
      const ifBroken = broken * emission.broken;
      const ifIntermittent = intermittent * emission.intermittent;
      const likelihood = ifBroken + ifIntermittent + (1 - broken - intermittent) * (emission.good[h] as number);
      weights[h] = (weights[h] as number) * likelihood;
      code.broken[h] = ifBroken / likelihood;
      code.intermittent[h] = ifIntermittent / likelihood;
    }
  }

  #rescale(): void {
    const weights = this.#weights;
    const last = weights.length - 1;
    let largest = 0;
    for (let h = 0; h <= last; h += 1) largest = Math.max(largest, weights[h] as number);
    for (let h = 0; h <= last; h += 1) {
      const scaled = (weights[h] as number) / largest;
      // Nothing was ever mended: that stays impossible, everything else only improbable.
      weights[h] = h === last && scaled === 0 ? 0 : Math.max(SMALLEST, scaled);
    }
  }

  /** ln(P(was or is flaky) / P(stable all along)). Summed in a fixed order: equal input gives equal bits. */
  logOdds(): number {
    let flaky = 0;
    for (let h = 1; h < this.#weights.length; h += 1) flaky += this.#weights[h] as number;
    return Math.log(flaky) - Math.log(this.#weights[0] as number);
  }

  /** P(hypothesis), all of them adding up to 1. */
  weights(): Float64Array {
    const total = this.#total();
    const shares = this.#scratch.copyOf(this.#weights);
    for (let h = 0; h < shares.length; h += 1) shares[h] = (shares[h] as number) / total;
    return shares;
  }

  #total(): number {
    let total = 0;
    for (let h = 0; h < this.#weights.length; h += 1) total += this.#weights[h] as number;
    return total;
  }

  /** P(main is broken for the test after the last group). */
  brokenNow(): number {
    return this.badness(this.#main);
  }

  badness(code: CodeState): number {
    const weights = this.#weights;
    const total = this.#total();
    let bad = 0;
    for (let h = 0; h < weights.length; h += 1) {
      bad += ((weights[h] as number) / total) * ((code.broken[h] as number) + (code.intermittent[h] as number));
    }
    return bad;
  }
}

function assign(to: CodeState, from: CodeState): void {
  to.broken.set(from.broken);
  to.intermittent.set(from.intermittent);
}

/** What two shares leave of 1. Rounding may make them more than that, and a share below 0 grows when it is divided by. */
function soundShare(broken: number, intermittent: number): number {
  return Math.max(0, 1 - broken - intermittent);
}
