import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  RECORDED_HEADERS,
  RECORDING_FILES,
  type RecordedAnswer,
  type RecordingHeader,
  recordedQuery,
} from '../../core/documents/recording.ts';
import { ConfigError } from '../../core/errors.ts';
import { withinOrigin } from './own-origin.ts';
import { type RecordedText, recordedText, type StartRedaction } from './recorded-body.ts';
import { type LogFile, openLogFile, throughLogFile } from './recorded-log.ts';

export interface RecorderOptions {
  /** Made when missing; must be empty. */
  readonly directory: string;
  /** Base address of the API, e.g. `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** End of the window that fetch will ask for. */
  readonly until: Date;
  readonly recordedAt: Date;
  /**
   * Called once per text; the function it returns gets the lines of that text in order and takes the secrets out. A secret
   * may go over several lines, and logs are stored side by side, so one function must not see the lines of two texts.
   */
  readonly startRedaction: StartRedaction;
  /** Really asks. Default: the global fetch. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface Recorder {
  /**
   * Answers as the real one does, and stores what it answered. Serves both for the API and for the blob host that log
   * redirects lead to: a log is known by the address that the API gave. Nothing but GET is stored, no other host, and of
   * a request nothing but path and parameters.
   */
  readonly fetch: typeof globalThis.fetch;
  /** Declares the recording complete. A recording without this is refused when it is replayed. */
  finish(): Promise<void>;
}

const JOB_LOG = /\/actions\/jobs\/(\d{1,19})\/logs$/;
const ARTIFACT_ARCHIVE = /\/actions\/artifacts\/\d{1,19}\/zip$/;

/**
 * Starts a recording (format: `core/documents/recording.ts`). Every answer is on disk before the caller sees it, a log as
 * soon as it was read to its end.
 *
 * Archives of artifacts are passed on but not recorded: what is inside cannot be redacted. A replay calls them expired.
 *
 * @throws ConfigError when the directory is not empty or cannot be written
 */
export async function createRecorder(options: RecorderOptions): Promise<Recorder> {
  const recording = await Recording.open(options);
  // An earlier name of the repository is asked for once more under its new one, and recorded under the name asked for.
  const send = withinOrigin(options.fetch ?? globalThis.fetch);
  const apiUrl = options.apiUrl.replace(/\/$/, '');
  /** Job ids of redirects that were given out and not followed yet, by address. */
  const logs = new Map<string, { readonly job: string; readonly path: string }>();

  const recordAnswer = async (path: string, query: string, response: Response): Promise<Response> => {
    const location = response.headers.get('location');
    const job = JOB_LOG.exec(path)?.[1];
    if (location !== null && job !== undefined) logs.set(new URL(location, apiUrl).href, { job, path });
    else if (ARTIFACT_ARCHIVE.test(path)) await recording.add({ path, query, status: 410, headers: {} });
    else if (location === null) return recording.addWithBody(path, query, response);
    return response;
  };

  const recordLog = async (address: string, response: Response): Promise<Response> => {
    const { job, path } = logs.get(address) ?? { job: '0', path: '/' };
    const next = response.headers.get('location');
    if (next !== null) {
      logs.set(new URL(next, address).href, { job, path });
      return response;
    }
    // Whoever asked will ask again. If that fails too, the log is not part of the recording.
    if (response.status >= 500) return response;
    const log = { job, status: response.status };
    const stored = () => recording.add({ path, query: '', status: 302, headers: {}, log });
    if (response.body === null || !response.ok) {
      await stored();
      return response;
    }
    return withBody(response, throughLogFile(response.body, await recording.openLog(job), stored));
  };

  return {
    fetch: async (input, init) => {
      const request = {
        url: addressOf(input),
        method: init?.method ?? (input instanceof Request ? input.method : 'GET'),
      };
      const response = await send(input, init);
      if (logs.has(request.url.href)) return recordLog(request.url.href, response);
      if (request.method.toUpperCase() !== 'GET' || !request.url.href.startsWith(`${apiUrl}/`)) return response;
      const path = request.url.pathname.slice(new URL(apiUrl).pathname.replace(/\/$/, '').length);
      return recordAnswer(path, recordedQuery(request.url.searchParams), response);
    },
    finish: () => recording.finish(),
  };
}

function addressOf(input: string | URL | Request): URL {
  return new URL(input instanceof Request ? input.url : input);
}

/** The same answer with another body; `url` cannot be given to the constructor, and clients look at it. */
function withBody(response: Response, body: ReadableStream<Uint8Array>): Response {
  const { status, statusText, headers, url } = response;
  return Object.defineProperty(new Response(body, { status, statusText, headers }), 'url', { value: url });
}

type AnswerSpec = Omit<RecordedAnswer, 'method'>;

/** The folder that is being written. */
class Recording {
  readonly #directory: string;
  readonly #header: Omit<RecordingHeader, 'finished' | 'answers'>;
  readonly #texts: RecordedText;
  /** Lines are appended one after the other, in the order of the answers. */
  #queue: Promise<void> = Promise.resolve();
  #answers = 0;

  private constructor(options: RecorderOptions) {
    this.#directory = options.directory;
    this.#header = {
      schema: 'flakewarden/recording',
      version: 1,
      recordedAt: options.recordedAt.toISOString(),
      until: options.until.toISOString(),
      repository: options.repository,
    };
    this.#texts = recordedText(options.apiUrl.replace(/\/$/, ''), options.startRedaction);
  }

  static async open(options: RecorderOptions): Promise<Recording> {
    try {
      await mkdir(join(options.directory, RECORDING_FILES.logFolder), { recursive: true });
      const names = await readdir(options.directory);
      if (names.length > 1) refuse('The folder for the recording is not empty.');
      const recording = new Recording(options);
      await recording.#writeHeader(false);
      await writeFile(join(options.directory, RECORDING_FILES.answers), '', { flag: 'wx' });
      return recording;
    } catch (cause) {
      if (cause instanceof ConfigError) throw cause;
      return refuse('The folder for the recording cannot be written.', cause);
    }
  }

  /** Stores an API answer and hands it back unread. */
  async addWithBody(path: string, query: string, response: Response): Promise<Response> {
    const body = response.body === null ? '' : await response.clone().text();
    await this.add({
      path,
      query,
      status: response.status,
      headers: this.#headers(response.headers),
      ...this.#body(body),
    });
    return response;
  }

  async add(answer: AnswerSpec): Promise<void> {
    const line = `${JSON.stringify({ method: 'GET', ...answer })}\n`;
    this.#answers += 1;
    const written = this.#queue.then(() => append(join(this.#directory, RECORDING_FILES.answers), line));
    this.#queue = written.catch(() => {});
    await written;
  }

  async openLog(job: string): Promise<LogFile> {
    return openLogFile(join(this.#directory, RECORDING_FILES.logFolder, `${job}.log`), this.#texts.startLines());
  }

  async finish(): Promise<void> {
    await this.#queue;
    await this.#writeHeader(true);
  }

  #headers(headers: Headers): RecordedAnswer['headers'] {
    const kept = RECORDED_HEADERS.flatMap((name) => {
      const value = headers.get(name);
      const stored = name === 'link' && value !== null ? this.#texts.link(value) : value;
      return stored === null || stored === undefined ? [] : [[name, stored]];
    });
    return Object.fromEntries(kept) as RecordedAnswer['headers'];
  }

  #body(body: string): { readonly json?: unknown; readonly text?: string } {
    if (body === '') return {};
    try {
      return { json: this.#texts.json(JSON.parse(body)) };
    } catch {
      return { text: this.#texts.text(body) };
    }
  }

  async #writeHeader(finished: boolean): Promise<void> {
    const header: RecordingHeader = { ...this.#header, finished, answers: this.#answers };
    const path = join(this.#directory, RECORDING_FILES.header);
    await writeFile(`${path}.partial`, `${JSON.stringify(header, null, 2)}\n`);
    await rename(`${path}.partial`, path);
  }
}

function refuse(message: string, cause?: unknown): never {
  throw new ConfigError(message, {
    code: 'bad-recording-folder',
    hint: 'Name a folder that does not exist yet, or an empty one.',
    cause,
  });
}

async function append(path: string, line: string): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW);
  try {
    await file.writeFile(line);
  } finally {
    await file.close();
  }
}
