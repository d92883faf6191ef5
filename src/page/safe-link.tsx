import { OutsideText } from './outside-text.tsx';

/** A link out of the report. What is no address of the web stays text. */
export function SafeLink({ href, label, id }: { readonly href: string; readonly label: string; readonly id?: string }) {
  const address = webAddress(href);
  if (address === null) return <OutsideText text={label} />;
  return (
    <a href={address} rel="noopener noreferrer" {...(id === undefined ? {} : { id })}>
      <OutsideText text={label} />
    </a>
  );
}

/** Null for anything but http and https without a user's name in it. */
function webAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.username !== '' || url.password !== '') return null;
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
