export const DAY_MS = 86_400_000;
export const DAYS_OF_A_WEEK = 7;
/** The first Monday, 1970-01-05, by number of day. */
const FIRST_MONDAY = 4;

/** Number of a calendar day, UTC, since 1970-01-01. @param at milliseconds since 1970 */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}

/** Number of the Monday at or before a day. */
export function mondayOf(day: number): number {
  return Math.floor((day - FIRST_MONDAY) / DAYS_OF_A_WEEK) * DAYS_OF_A_WEEK + FIRST_MONDAY;
}

/** The day as `2026-11-16`. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Date of the Monday of the calendar week, UTC, of a moment given as ISO text. */
export function weekOf(at: string): string {
  return dateOf(mondayOf(dayOf(Date.parse(at))));
}

/** @param date as `2026-11-16` */
export function isMonday(date: string): boolean {
  const day = dayOf(Date.parse(date));
  return mondayOf(day) === day;
}
