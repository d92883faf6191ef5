/**
 * Replaces what stands between two marks and keeps the marks.
 *
 * @throws Error when a mark is missing or stands there twice
 */
export function replaceBetween(text: string, [start, end]: readonly [string, string], content: string): string {
  const [before, rest, ...more] = text.split(start);
  const [old, after, ...evenMore] = (rest ?? '').split(end);
  if (rest === undefined || after === undefined || more.length + evenMore.length > 0 || old === undefined) {
    throw new Error(`the marks ${start.trim()} and ${end.trim()} must stand there exactly once, in this order`);
  }
  return `${before}${start}${content}${end}${after}`;
}
