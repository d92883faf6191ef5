import type { ComponentChildren } from 'preact';

interface Props {
  readonly text: string;
  /** A name: in letters of one width, and a line of it ends behind a separator if it can. */
  readonly mono?: boolean;
}

/** Text from outside: it may be in any script, and its direction ends with it. */
export function OutsideText({ text, mono = false }: Props) {
  return (
    <bdi class={mono ? 'outside mono' : 'outside'} dir="auto">
      {text === '' ? '(empty)' : mono ? breakable(text) : text}
    </bdi>
  );
}

/** Behind a separator, before what is none: `::` stays whole. */
const BREAKS = /(?<=[_/:.])(?=[^_/:.])/;

function breakable(name: string): ComponentChildren {
  return name.split(BREAKS).flatMap((part, i) => (i === 0 ? [part] : [<wbr key={i} />, part]));
}
