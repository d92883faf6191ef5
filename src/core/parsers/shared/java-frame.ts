/** `at com.example.FooTest.bar(FooTest.java:12)`, perhaps after a module's name and a slash. */
const FRAME = /^at (?:[\w.@-]*\/\/?)?([\w.$<>]+)\.[\w$<>-]+\(([\w$-]+\.\w+):(\d{1,9})\)/;
/** `java.lang.AssertionError at FooTest.java:12`, Gradle's short form. */
const SHORT = / at ([\w$-]+\.(?:java|kt|groovy|scala)):(\d{1,9})$/;

/** Class, file and line of a JVM stack frame, or of Gradle's one-line form, which names no class. */
export function javaFrame(text: string): { className?: string; file: string; line: number } | undefined {
  const frame = text.startsWith('at ') ? FRAME.exec(text) : null;
  if (frame?.[1] !== undefined && frame[2] !== undefined) {
    return { className: frame[1], file: frame[2], line: Number(frame[3]) };
  }
  const short = text.includes(' at ') ? SHORT.exec(text) : null;
  return short?.[1] === undefined ? undefined : { file: short[1], line: Number(short[2]) };
}
