import type { Page } from 'playwright-core';
import { axeViolations } from '../browser/axe.ts';
import { clippedOrOverlapping } from '../browser/boxes.ts';
import { lowContrast } from '../browser/contrast.ts';

/** What is wrong with what a page shows now: one sentence each. */
export interface Faults {
  readonly boxes: readonly string[];
  readonly contrast: readonly string[];
  readonly axe: readonly string[];
}

/** The page must belong to a context with `bypassCSP`. */
export async function faultsOf(page: Page): Promise<Faults> {
  return {
    boxes: await clippedOrOverlapping(page),
    contrast: await lowContrast(page),
    axe: await axeViolations(page),
  };
}

export function listed({ boxes, contrast, axe }: Faults): readonly string[] {
  return [...boxes, ...contrast, ...axe];
}
