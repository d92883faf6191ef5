/** Milliseconds of the seconds that a runner printed (`0.25`); undefined for `0.00`, which only says that it was quick. */
export function millisecondsOf(seconds: string | undefined): number | undefined {
  const milliseconds = Math.round(Number(seconds ?? 0) * 1000);
  return milliseconds > 0 ? milliseconds : undefined;
}
