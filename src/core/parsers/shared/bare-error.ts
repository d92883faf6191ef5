const BARE_ERROR = /^(?:[\w$]+(?:\.|::))*[A-Z][\w$]*:$/;

/** The message so far, completed by the next line when it is only `ArgumentError:` or `java.lang.AssertionError:`. */
export function withNextLine(message: string | undefined, next: string): string {
  if (message === undefined) return next;
  return BARE_ERROR.test(message) ? `${message} ${next}` : message;
}
