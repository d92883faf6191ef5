/** A probability as a bar; the number stands beside it. */
export function Probability({ value }: { readonly value: number }) {
  return (
    <span class="probability" aria-hidden="true">
      <span style={{ width: `${100 * value}%` }} />
    </span>
  );
}
