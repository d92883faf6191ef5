import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { evidenceRefSchema } from '../model/identifiers.ts';
import { count, share, testSchema } from './test-identity.ts';

export const TEST_STATES = [
  'insufficient',
  'healthy',
  'suspected',
  'confirmed',
  'broken',
  'born-red',
  'open-failure',
  'fixed',
] as const;

/** What one failure came from: detection.md, section 4.6. */
export const FAILURE_CALLS = ['flake', 'regression', 'infrastructure', 'unknown'] as const;
export type FailureCall = (typeof FAILURE_CALLS)[number];

const judgedFailureSchema = z.strictObject({
  ...evidenceRefSchema.shape,
  call: z.enum(FAILURE_CALLS),
  /** Shares of the three explanations; they add up to 1. */
  regression: share,
  flake: share,
  infrastructure: share,
});
export type JudgedFailure = z.infer<typeof judgedFailureSchema>;

export const judgedTestSchema = z.strictObject({
  test: testSchema,
  state: z.enum(TEST_STATES),
  failed: count,
  executions: count,
  probability: share,
  /** Newest first, those of executions that the infrastructure gate took out among them. */
  failures: z.array(judgedFailureSchema).max(LIMITS.judgedFailures),
});
export type JudgedTest = z.infer<typeof judgedTestSchema>;
