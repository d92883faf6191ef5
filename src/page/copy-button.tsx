import { useState } from 'preact/hooks';

/** Copies a text where the browser lets it; where it does not, the button says so. */
export function CopyButton({ text, label }: { readonly text: () => string; readonly label: string }) {
  const [result, setResult] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setResult('Copied');
    } catch {
      setResult('This browser does not allow it here');
    }
  };
  return (
    <button type="button" class="copy" onClick={() => void copy()} onBlur={() => setResult(null)}>
      <span aria-live="polite">{result ?? label}</span>
    </button>
  );
}
