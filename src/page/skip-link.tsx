/** The first thing that Tab reaches. It moves the focus itself: the address holds the route. */
export function SkipLink() {
  return (
    <a class="skip" href="#main" onClick={skip}>
      Skip to the findings
    </a>
  );
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
