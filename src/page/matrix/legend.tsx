import { OUTCOME_WORDS } from '../words.ts';
import { CELL, DRAWN, ROW, rowPaths } from './glyphs.ts';

/** What the signs mean. */
export function Legend() {
  return (
    <ul class="legend matrix-legend">
      {DRAWN.map((code) => (
        <li key={code}>
          <svg width={CELL} height={ROW} aria-hidden="true">
            {rowPaths(code).map(({ path }) => (
              <path key={code} class={`sign-${code}`} d={path} />
            ))}
          </svg>
          {OUTCOME_WORDS[code]}
        </li>
      ))}
      <li>empty: {OUTCOME_WORDS['.']}</li>
    </ul>
  );
}
