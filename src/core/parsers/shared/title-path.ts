import { LIMITS } from '../../limits.ts';

/**
 * Titles joined to a test id, cut to what is kept of one: titles come from outside, and thousands of tests may stand below
 * a deep path of long ones.
 */
export function titlePath(above: string, title: string, separator: string): string {
  const path = above === '' ? title : `${above}${separator}${title}`;
  return path.length > LIMITS.testIdChars ? path.slice(0, LIMITS.testIdChars) : path;
}
