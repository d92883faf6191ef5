import type { RichText as Pieces, ReportFinding } from '../../core/html-report/report-data.ts';
import { CopyButton } from '../copy-button.tsx';
import { OutsideText } from '../outside-text.tsx';
import { RichText } from '../rich-text.tsx';
import { SafeLink } from '../safe-link.tsx';

/** Everything that is said of a finding. `link`: null where the reader already is at its test. */
export function FindingBody({ finding, link }: { readonly finding: ReportFinding; readonly link: string | null }) {
  const { paragraphs, reproduce } = finding;
  return (
    <div class="finding-body">
      <div class="paragraphs">
        {paragraphs.map((paragraph, i) => (
          <Paragraph key={i} paragraph={paragraph} />
        ))}
      </div>
      {reproduce !== null && <Command command={reproduce} />}
      <Log finding={finding} />
      {link !== null && (
        <p class="onward no-print">
          <a href={link}>History of this test</a>
          <CopyButton label="Copy link" text={() => new URL(link, location.href).href} />
        </p>
      )}
    </div>
  );
}

/** A paragraph that begins with a strong word has it as its label, in a column of its own and so without a colon. */
function Paragraph({ paragraph }: { readonly paragraph: Pieces }) {
  const [first, ...rest] = paragraph;
  if (typeof first !== 'object' || !('strong' in first)) {
    return (
      <p>
        <span class="said">
          <RichText text={paragraph} />
        </span>
      </p>
    );
  }
  return (
    <p>
      <strong class="label">{first.strong.replace(/:$/, '')}</strong>{' '}
      <span class="said">
        <RichText text={rest} />
      </span>
    </p>
  );
}

function Command({ command }: { readonly command: string }) {
  return (
    <div class="command">
      <p class="over">Reproduce</p>
      <pre>
        <code>
          <OutsideText text={command} />
        </code>
      </pre>
      <span class="no-print">
        <CopyButton label="Copy" text={() => command} />
      </span>
    </div>
  );
}

function Log({ finding: { log, logOf } }: { readonly finding: ReportFinding }) {
  if (log.length === 0) return null;
  return (
    <div class="log">
      <p class="over">
        Log{logOf !== null && <> of </>}
        {logOf !== null && <SafeLink href={logOf.href} label={logOf.label} />}
      </p>
      <ol>
        {log.map(({ line, text }) => (
          <li key={line}>
            <span class="number">{line}</span>
            <span class="text">
              <OutsideText text={text} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
