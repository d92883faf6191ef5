import { gzipSync } from 'node:zlib';
import type { Exchange, Strike, Upstream } from './proxy.ts';

/**
 * What a broken service says. Nothing of it may reach a terminal, a log, an output or a document, so each body carries it,
 * with a command that the runner would obey.
 */
export const POISON = 'never-print-this';
const HTML = `<html><body>\n::error::${POISON}\n##[add-mask]${POISON}</body></html>`;

/** One way in which an external call goes wrong. */
export interface Fault {
  readonly name: string;
  /** Undefined: nobody listens where the request goes, which a proxy cannot play; see `refusing-fetch.ts`. */
  readonly strike: Strike | undefined;
  /** Costs a time limit each time. */
  readonly slow?: true;
  /** The answer is a whole and sound one of HTTP, with other content: nobody can tell where any content will do. */
  readonly replaces?: true;
  /** The double has done what it was asked. */
  readonly done?: true;
  /** Only for lists with a total. */
  readonly lists?: true;
  /** On the way, whatever is asked for: worth a try in every situation in which a route is used. */
  readonly basic?: true;
}

const SECOND_MS = 1_000;
const DRIP_MS = 40;

const say =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Strike =>
  ({ response }) => {
    const type = body.startsWith('<') ? 'text/html' : 'application/json; charset=utf-8';
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };

const refuse = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Strike =>
  say(
    status,
    JSON.stringify({ message: `${message} ${POISON}`, documentation_url: 'https://docs.github.com' }),
    headers,
  );

/** A body to spoil: long enough that half of it is something. */
async function wholeOf({ forward }: Exchange): Promise<Upstream> {
  const answer = await forward();
  return answer.body.length > 1 ? answer : { ...answer, body: Buffer.from(HTML) };
}

const half = (body: Buffer) => body.subarray(0, Math.ceil(body.length / 2));

function drip({ response }: Exchange, bytes: () => string): void {
  const timer = setInterval(() => response.write(bytes()), DRIP_MS);
  response.once('close', () => clearInterval(timer));
}

/** Unpacks a thousandfold, beyond every limit of bytes. */
let bomb: Buffer | undefined;
const BOMB_BYTES = 96 * 1024 * 1024;

const TRANSPORT: readonly Fault[] = [
  { name: 'connection refused', strike: undefined },
  { name: 'reset at once', strike: ({ response }) => void response.socket?.resetAndDestroy() },
  {
    name: 'reset in the body',
    strike: async (exchange) => {
      const { status, headers, body } = await wholeOf(exchange);
      exchange.response.writeHead(status, { ...headers, 'content-length': String(body.length) });
      exchange.response.write(half(body), () => exchange.response.socket?.resetAndDestroy());
    },
    done: true,
  },
  { name: 'silence', strike: () => {}, slow: true },
  {
    name: 'slow loris in the head',
    strike: ({ response }) => {
      const { socket } = response;
      socket?.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket?.write('x-a: b\r\n'), DRIP_MS);
      response.once('close', () => clearInterval(timer));
    },
    slow: true,
  },
  {
    name: 'slow loris in the body',
    strike: (exchange) => {
      exchange.response.writeHead(200, { 'content-type': 'application/json' });
      exchange.response.write('{');
      drip(exchange, () => ' ');
    },
    slow: true,
  },
  {
    name: 'truncated body',
    strike: async (exchange) => {
      const { status, headers, body } = await wholeOf(exchange);
      exchange.response.writeHead(status, { ...headers, 'content-length': String(body.length) });
      exchange.response.write(half(body), () => exchange.response.socket?.end());
    },
    done: true,
  },
  {
    name: 'truncated body, of the length it says',
    strike: async (exchange) => {
      const { status, headers, body } = await wholeOf(exchange);
      exchange.pass({ status, headers, body: half(body) });
    },
    replaces: true,
    done: true,
  },
  {
    name: 'gzip bomb',
    strike: ({ response }) => {
      bomb ??= gzipSync(Buffer.alloc(BOMB_BYTES, 0x20));
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
    },
  },
  {
    name: 'gzip that is none',
    strike: async (exchange) => {
      const { status, headers, body } = await wholeOf(exchange);
      exchange.pass({ status, headers: { ...headers, 'content-encoding': 'gzip' }, body });
    },
    done: true,
  },
  {
    name: 'answer lost after the work was done',
    strike: async ({ forward, response }) => {
      await forward();
      response.socket?.resetAndDestroy();
    },
    done: true,
  },
  {
    name: '502 with HTML after the work was done',
    strike: async (exchange) => {
      await exchange.forward();
      await say(502, HTML)(exchange);
    },
    done: true,
  },
  {
    name: 'silence after the work was done',
    strike: async ({ forward }) => void (await forward()),
    slow: true,
    done: true,
  },
];

const STATUSES: readonly Fault[] = [
  ...[500, 502, 503, 504].map((status) => ({ name: `${status} with HTML`, strike: say(status, HTML) })),
  ...[400, 401, 403, 404, 408, 410, 422, 451].map((status) => ({
    name: String(status),
    strike: refuse(status, 'Refused'),
  })),
];

const REPLACED: readonly Fault[] = [
  { name: '200 with HTML', strike: say(200, HTML), replaces: true },
  { name: '200 with nothing', strike: say(200, ''), replaces: true },
  { name: '200 with null', strike: say(200, 'null'), replaces: true },
  { name: '200 with {}', strike: say(200, '{}'), replaces: true },
  { name: '200 with [null]', strike: say(200, '[null]'), replaces: true },
  { name: '204', strike: ({ response }) => void response.writeHead(204).end(), replaces: true },
  { name: '200 nested 100,000 deep', strike: say(200, '['.repeat(100_000)), replaces: true },
];

/** Moments are counted from now; the others are what people and proxies have been seen to send. */
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * SECOND_MS);
const WAITS: Readonly<Record<string, () => string | undefined>> = {
  none: () => undefined,
  '1': () => '1',
  negative: () => '-5',
  huge: () => '99999999',
  text: () => 'soon',
  date: () => inSeconds(1).toUTCString(),
};
const RESETS: Readonly<Record<string, () => string | undefined>> = {
  'in a second': () => epochSeconds(1),
  'in the past': () => epochSeconds(-3_600),
  'in an hour': () => epochSeconds(3_600),
  'in a century': () => epochSeconds(3_155_760_000),
  negative: () => '-1',
  text: () => 'tomorrow',
};

function epochSeconds(seconds: number): string {
  return String(Math.floor(inSeconds(seconds).getTime() / SECOND_MS));
}

function withHeader(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}

const LIMITED: readonly Fault[] = [
  ...Object.entries(WAITS).flatMap(([name, wait]): Fault[] => [
    {
      name: `429, retry-after ${name}`,
      strike: (exchange) => refuse(429, 'Too many requests', withHeader('retry-after', wait()))(exchange),
    },
    {
      name: `secondary rate limit, retry-after ${name}`,
      strike: (exchange) =>
        refuse(403, 'You have exceeded a secondary rate limit.', withHeader('retry-after', wait()))(exchange),
    },
  ]),
  ...Object.entries(RESETS).map(
    ([name, reset]): Fault => ({
      name: `primary rate limit, reset ${name}`,
      strike: (exchange) =>
        refuse(403, 'API rate limit exceeded.', {
          'x-ratelimit-remaining': '0',
          ...withHeader('x-ratelimit-reset', reset()),
        })(exchange),
    }),
  ),
];

/** The service's clock, not ours; the limits that it states belong to it. */
const SKEWED: readonly Fault[] = [-315_360_000, 315_360_000].map((seconds) => ({
  name: `clock of the service ${seconds < 0 ? 'behind' : 'ahead'} by ten years`,
  strike: async (exchange) => {
    const { status, headers, body } = await exchange.forward();
    const date = inSeconds(seconds).toUTCString();
    exchange.pass({ status, headers: { ...headers, date, 'x-ratelimit-reset': epochSeconds(seconds) }, body });
  },
  done: true,
}));

/** A list that changes while it is read: its total no longer fits what comes. */
const CHANGING: readonly Fault[] = [
  { name: 'list: empty, with its total', strike: edited(() => []), lists: true },
  { name: 'list: one object short', strike: edited((items) => items.slice(1)), lists: true },
  {
    name: 'list: first object twice',
    strike: edited((items) => [...items.slice(0, 1), ...items.slice(0, -1)]),
    lists: true,
  },
  {
    name: 'list: another page',
    strike: async (exchange) => {
      const other = exchange.path.replace(
        /([?&]page=)(\d+)/,
        (_, name: string, page: string) => `${name}${3 - Number(page)}`,
      );
      exchange.pass(await exchange.forward(other));
    },
    lists: true,
  },
];

type Items = readonly unknown[];

/** Changes the list inside the answer and leaves its total alone. */
function edited(change: (items: Items) => Items): Strike {
  return async (exchange) => {
    const answer = await exchange.forward();
    const whole = JSON.parse(answer.body.toString('utf8')) as Record<string, unknown> | Items;
    const changed = Array.isArray(whole)
      ? change(whole)
      : Object.fromEntries(
          Object.entries(whole).map(([key, value]) => [key, Array.isArray(value) ? change(value as Items) : value]),
        );
    exchange.pass({ ...answer, body: Buffer.from(JSON.stringify(changed)) });
  };
}

/** Every fault, in the order in which the matrix shows them. */
export const FAULTS: readonly Fault[] = [
  ...TRANSPORT.map((fault): Fault => ({ ...fault, basic: true })),
  ...STATUSES,
  ...REPLACED,
  ...LIMITED,
  ...SKEWED,
  ...CHANGING,
];
