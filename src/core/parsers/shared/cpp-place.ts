const LINE = /(?:\((\d{1,9})\)|:(\d{1,9}))$/;

/** File and line of `cart_test.cpp(12)`, as Windows compilers write it, or `cart_test.cpp:12`; the text ends with it. */
export function cppPlace(text: string): { readonly file: string; readonly line: number } | undefined {
  const match = LINE.exec(text);
  if (match === null || match.index === 0 || text.startsWith(' ')) return undefined;
  return { file: text.slice(0, match.index), line: Number(match[1] ?? match[2]) };
}
