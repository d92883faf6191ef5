import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly value: ComponentChildren;
  readonly note?: string;
  readonly children?: ComponentChildren;
}

/** A number with what it is below it. */
export function Metric({ name, value, note = '', children }: Props) {
  return (
    <div class="metric">
      <span class="value">{value}</span>
      {children}
      <span class="name">
        {name}
        {note !== '' && <span class="note"> {note}</span>}
      </span>
    </div>
  );
}
