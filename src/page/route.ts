import type { TestKey } from './test-key.ts';

/** What the page shows, as it stands behind the `#` of its address: a link to it shows the same to somebody else. */
export interface Route {
  readonly filter: Filter;
  /** Null: all tests. */
  readonly test: TestKey | null;
  /** Workflow whose runs the matrix shows; null: that of the first test. */
  readonly runs: string | null;
}

/** Empty text and null take nothing out. */
export interface Filter {
  readonly text: string;
  readonly state: string | null;
  readonly workflow: string | null;
  readonly framework: string | null;
}

/** Of a search, typed or in an address: more than any name has, and too little to keep a page busy. */
export const SEARCH_CHARS = 1_000;

export const NO_FILTER: Filter = { text: '', state: null, workflow: null, framework: null };

export function isFiltered(filter: Filter): boolean {
  return filter.text !== '' || [filter.state, filter.workflow, filter.framework].some((value) => value !== null);
}

/** Reads `#test=…&q=…`, whatever stands there. */
export function parseRoute(hash: string): Route {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const test = values.get('test');
  return {
    filter: {
      text: (values.get('q') ?? '').slice(0, SEARCH_CHARS),
      state: values.get('state'),
      workflow: values.get('workflow'),
      framework: values.get('framework'),
    },
    test: test === null ? null : { id: test, job: values.get('job'), suite: values.get('suite'), n: values.get('n') },
    runs: values.get('runs'),
  };
}

/** With the `#`; a route without anything is `#`. */
export function formatRoute({ filter, test, runs }: Route): string {
  const values = new URLSearchParams();
  const put = (name: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') values.set(name, value);
  };
  if (test !== null) values.set('test', test.id);
  put('job', test?.job);
  put('suite', test?.suite);
  put('n', test?.n);
  put('q', filter.text);
  put('state', filter.state);
  put('workflow', filter.workflow);
  put('framework', filter.framework);
  put('runs', runs);
  return `#${values.toString()}`;
}
