import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import {
  RECORDING_FILES,
  type RecordedAnswer,
  type RecordingHeader,
  recordedAnswerSchema,
  recordingSchema,
} from '../../core/documents/recording.ts';
import { DocumentError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';

/** A recording that passed its checks. Logs stay on disk until they are asked for. */
export interface LoadedRecording {
  readonly header: RecordingHeader;
  /** Answers by path and query (`answerKey`), in the order in which they were given. */
  readonly answers: ReadonlyMap<string, readonly RecordedAnswer[]>;
  /** Opens the log of a job; undefined when the recording has none. The caller closes it. */
  openLog(job: string): Promise<FileHandle | undefined>;
}

/** `recording.json` has seven short fields. */
const HEADER_BYTES = 64 * 1024;

export function answerKey(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

/**
 * Reads a recording and checks all of it but the logs' text.
 *
 * @throws DocumentError when a file is missing, malformed, too large or of another version, or when the recording was
 *   never finished
 */
export async function loadRecording(directory: string): Promise<LoadedRecording> {
  const header = recordingSchema.safeParse(parseJson(await read(directory, RECORDING_FILES.header, HEADER_BYTES)));
  if (!header.success) refuse('`recording.json` is not that of a recording of version 1.');
  if (!header.data.finished) refuse('The recording was interrupted: it is not finished.');
  const lines = (await read(directory, RECORDING_FILES.answers, LIMITS.documentBytes)).split('\n');
  const answers = lines.filter((line) => line !== '').map((line, index) => parseAnswer(line, index + 1));
  if (answers.length !== header.data.answers) refuse('`answers.jsonl` does not hold as many answers as it should.');
  return {
    header: header.data,
    answers: byKey(answers),
    openLog: async (job) =>
      openRegular(join(directory, RECORDING_FILES.logFolder, `${job}.log`)).catch(() => undefined),
  };
}

function byKey(answers: readonly RecordedAnswer[]): Map<string, RecordedAnswer[]> {
  const groups = new Map<string, RecordedAnswer[]>();
  for (const answer of answers) {
    const key = answerKey(answer.path, answer.query);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [answer]);
    else group.push(answer);
  }
  return groups;
}

function parseAnswer(line: string, number: number): RecordedAnswer {
  const answer = recordedAnswerSchema.safeParse(parseJson(line));
  return answer.success ? answer.data : refuse(`Line ${number} of \`answers.jsonl\` is not a recorded answer.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function read(directory: string, name: string, maxBytes: number): Promise<string> {
  const file = await openRegular(join(directory, name)).catch((cause: unknown) =>
    refuse(`\`${name}\` is missing or cannot be read.`, cause),
  );
  try {
    if ((await file.stat()).size > maxBytes) refuse(`\`${name}\` is larger than ${maxBytes} bytes.`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** Links, folders and devices are refused: a recording from somebody else must not reach other files of this machine. */
async function openRegular(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new Error('not a regular file');
}

function refuse(message: string, cause?: unknown): never {
  throw new DocumentError(message, {
    code: 'bad-recording',
    hint: 'Name a folder that `--record` wrote and finished, and leave its files as they are.',
    cause,
  });
}
