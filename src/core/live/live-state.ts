import type { AuditEntry } from '../documents/audit.ts';
import type { Part } from '../model/part.ts';
import type { LiveEvent } from './live-event.ts';

/** Calls that the page lists, the newest: more is what `audit.jsonl` is for. */
export const SHOWN_CALLS = 200;
/** Stages and warnings of a part: ours have fewer than ten each; who says more is not worth the memory. */
export const SHOWN_STAGES = 30;
export const SHOWN_WARNINGS = 50;

/** Everything that the page shows. It is made of events alone, so server and page agree on it. */
export interface LiveState {
  /** `run` or `demo`. */
  readonly command: string;
  readonly tool: string;
  readonly parts: readonly PartState[];
  readonly warnings: readonly { readonly part: Part; readonly text: string }[];
  readonly requests: { readonly spent: number; readonly budget: number; readonly left: number | null } | null;
  /** Newest last. */
  readonly calls: readonly { readonly number: number; readonly entry: AuditEntry }[];
  /** Of all calls. */
  readonly totals: { readonly calls: number; readonly bytes: number };
  /** Null: the run goes on. */
  readonly end: { readonly exitCode: number; readonly at: number } | null;
  /** True: the server said good-bye. */
  readonly closed: boolean;
}

export interface PartState {
  readonly part: Part;
  readonly state: 'waiting' | 'working' | 'done' | 'failed';
  readonly exitCode: number | null;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Oldest first; the last one is the present one. */
  readonly stages: readonly StageState[];
  /** What it says is no longer shown. */
  readonly refused: boolean;
}

export interface StageState {
  readonly text: string;
  /** Milliseconds since the command began, as all times here. */
  readonly startedAt: number;
  /** Of the last step. */
  readonly stepAt: number;
  readonly done: number;
  /** 0: nothing is counted in this stage. */
  readonly total: number;
}

/** Before anything happened. */
export function initialState(command: string, tool: string, parts: readonly Part[]): LiveState {
  return {
    command,
    tool,
    parts: parts.map((part) => ({
      part,
      state: 'waiting',
      exitCode: null,
      startedAt: 0,
      endedAt: null,
      stages: [],
      refused: false,
    })),
    warnings: [],
    requests: null,
    calls: [],
    totals: { calls: 0, bytes: 0 },
    end: null,
    closed: false,
  };
}

type Event<K extends LiveEvent['kind']> = Extract<LiveEvent, { readonly kind: K }>;
type PartKind = 'part-started' | 'part-ended' | 'refused' | 'stage' | 'step';

/** The state after one more event. */
export function afterEvent(state: LiveState, event: LiveEvent): LiveState {
  if (event.kind in PART_CHANGES) {
    const change = event as Event<PartKind>;
    const parts = state.parts.map((part) => (part.part === change.part ? partAfter(part, change) : part));
    return { ...state, parts };
  }
  const after = CHANGES[event.kind as keyof typeof CHANGES] as (state: LiveState, event: LiveEvent) => LiveState;
  return after(state, event);
}

function partAfter(part: PartState, event: Event<PartKind>): PartState {
  const after = PART_CHANGES[event.kind] as (part: PartState, event: LiveEvent) => PartState;
  return after(part, event);
}

const CHANGES: {
  readonly [K in Exclude<LiveEvent['kind'], PartKind>]: (state: LiveState, event: Event<K>) => LiveState;
} = {
  warning: (state, { part, text }) => ({
    ...state,
    warnings: [...state.warnings, { part, text }].slice(-SHOWN_WARNINGS),
  }),
  requests: (state, { spent, budget, left }) => ({ ...state, requests: { spent, budget, left } }),
  call: (state, { entry }) => {
    const number = state.totals.calls + 1;
    const totals = { calls: number, bytes: state.totals.bytes + entry.bytes };
    return { ...state, totals, calls: [...state.calls, { number, entry }].slice(-SHOWN_CALLS) };
  },
  'run-ended': (state, { exitCode, at }) => ({ ...state, end: { exitCode, at } }),
  closed: (state) => ({ ...state, closed: true }),
};

const PART_CHANGES: { readonly [K in PartKind]: (part: PartState, event: Event<K>) => PartState } = {
  'part-started': (part, { at }) => ({ ...part, state: 'working', startedAt: at }),
  'part-ended': (part, { at, exitCode }) => ({
    ...part,
    state: exitCode === 0 ? 'done' : 'failed',
    exitCode,
    endedAt: at,
  }),
  refused: (part) => ({ ...part, refused: true }),
  stage: (part, { at, text }) => {
    const stage = { text, startedAt: at, stepAt: at, done: 0, total: 0 };
    return { ...part, stages: [...part.stages, stage].slice(-SHOWN_STAGES) };
  },
  step: (part, { at, done, total }) => {
    const last = part.stages.at(-1);
    if (last === undefined) return part;
    return { ...part, stages: [...part.stages.slice(0, -1), { ...last, done, total, stepAt: at }] };
  },
};
