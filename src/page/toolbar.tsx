import type { ReportData } from '../core/html-report/report-data.ts';
import { type Filter, isFiltered, NO_FILTER, SEARCH_CHARS } from './route.ts';
import { counted, grouped, stateWords, workflowName } from './words.ts';

interface Props {
  readonly data: ReportData;
  readonly filter: Filter;
  /** Tests that the filter leaves. */
  readonly left: number;
  readonly change: (filter: Filter) => void;
}

/** Search and filters for findings and matrix alike. */
export function Toolbar({ data, filter, left, change }: Props) {
  const all = data.tests.length;
  return (
    <search class="toolbar no-print">
      <label class="search">
        <span class="unseen">Search tests by name, suite or job</span>
        <input
          id="search"
          type="search"
          maxLength={SEARCH_CHARS}
          placeholder="Search by name, suite or job"
          value={filter.text}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => change({ ...filter, text: currentTarget.value })}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <Choice
        name="State"
        value={filter.state}
        options={valuesOf(data, 'state')}
        choose={(state) => change({ ...filter, state })}
        words={stateWords}
      />
      <Choice
        name="Workflow"
        value={filter.workflow}
        options={data.workflows.map(({ path }) => path)}
        words={workflowName}
        choose={(workflow) => change({ ...filter, workflow })}
      />
      <Choice
        name="Framework"
        value={filter.framework}
        options={valuesOf(data, 'framework')}
        choose={(framework) => change({ ...filter, framework })}
      />
      <p class="left" aria-live="polite">
        {isFiltered(filter) ? `${grouped(left)} of ${counted(all, 'test')}` : counted(all, 'test')}
      </p>
      {isFiltered(filter) && (
        <button type="button" onClick={() => change(NO_FILTER)}>
          Clear <kbd aria-hidden="true">Esc</kbd>
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string | null;
  readonly options: readonly string[];
  readonly choose: (value: string | null) => void;
  readonly words?: (value: string) => string;
}

/** One value or all; nothing where there is nothing to choose. */
function Choice({ name, value, options, choose, words = (text) => text }: ChoiceProps) {
  if (options.length < 2 && value === null) return null;
  const known = value === null || options.includes(value) ? options : [value, ...options];
  return (
    <label class="choice">
      <span>{name}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
        <option value="">all</option>
        {known.map((option) => (
          <option key={option} value={option} dir="auto">
            {words(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

function valuesOf({ tests }: ReportData, name: 'state' | 'framework'): readonly string[] {
  return [...new Set(tests.map((test) => test[name]))].toSorted();
}
