import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import { type LiveView, openLiveView } from '../../src/entry/cli/live-view.ts';

let folder = '';
let said = '';
const opened: LiveView[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flakewarden-live-view-'));
  said = '';
});
afterEach(async () => {
  for (const live of opened.splice(0)) await live.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(
  changed: { readonly port?: string; readonly isTerminal?: boolean; readonly graceSeconds?: number } = {},
) {
  const live = await openLiveView({
    command: 'demo',
    parts: ['fetch', 'classify', 'report'],
    port: undefined,
    isTerminal: false,
    write: (text) => {
      said += text;
    },
    ...changed,
  });
  opened.push(live);
  return live;
}

test('the address is said, and no two are alike', async () => {
  const [one, other] = [await open(), await open()];
  expect(said).toBe(`Watch it at ${one.address}\nWatch it at ${other.address}\n`);
  for (const { address } of [one, other]) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/);
  expect(new URL(one.address).pathname).not.toBe(new URL(other.address).pathname);
});

test.each(['', '80', '1023', '65536', '99999', '1e4', '-8080', ' 8080', 'http', '08080x'])(
  '%j is no port',
  async (port) => {
    await expect(open({ port })).rejects.toMatchObject({ message: 'The port of the page is none.', exitCode: 2 });
  },
);

test('a port that was asked for is used', async () => {
  // One that was free a moment ago.
  const free = await open();
  const { port } = new URL(free.address);
  await free.close();
  expect(new URL((await open({ port })).address).port).toBe(port);
});

const DATA = '{"title":"Flaky tests","repository":"octo-org/widgets","findings":[]}';
/** Not by us, but for its data. */
const REPORT = `<meta http-equiv="refresh" content="0;url=http://example.com/"><script type="application/json" id="data">${DATA}</script>`;

describe('the report', () => {
  const reportOf = async ({ address }: LiveView) => {
    const response = await fetch(`${address}report.html`);
    return { status: response.status, text: await response.text() };
  };

  test('is made anew from the data in its file', async () => {
    const live = await open();
    expect((await reportOf(live)).status).toBe(404);
    writeFileSync(join(folder, 'flaky-tests.html'), REPORT.padEnd(LIMITS.htmlReportBytes));
    live.watch('classify', folder, folder).ended(0);
    const { status, text } = await reportOf(live);
    expect([status, text.includes(DATA), text.includes('refresh'), text.includes('example.com')]).toEqual([
      200,
      true,
      false,
      false,
    ]);
  });

  test('is not there when the part failed that makes it: the file is of an earlier run', async () => {
    const live = await open();
    writeFileSync(join(folder, 'flaky-tests.html'), REPORT);
    live.watch('classify', folder, folder).ended(4);
    expect((await reportOf(live)).status).toBe(404);
  });

  test.each([
    ['no file', () => {}],
    ['a link', (path: string) => symlinkSync('/etc/passwd', path)],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a file without data', (path: string) => writeFileSync(path, '<p>')],
    [
      'data of another shape',
      (path: string) => writeFileSync(path, '<script type="application/json" id="data">{}</script>'),
    ],
    ['larger than any of ours', (path: string) => writeFileSync(path, REPORT.padEnd(LIMITS.htmlReportBytes + 1))],
  ])('is not there when it is %s', async (_name, make) => {
    make(join(folder, 'flaky-tests.html'));
    const live = await open();
    live.watch('classify', folder, folder).ended(0);
    expect((await reportOf(live)).status).toBe(404);
  });
});

describe('after the parts', () => {
  test('the page stays until Ctrl-C, which ends nothing else', async () => {
    const live = await open({ isTerminal: true });
    expect(live.stopped()).toBe(false);
    const stayed = live.stay();
    expect(said).toContain(`\nThe page stays at ${live.address} until you press Ctrl-C.\n`);
    process.emit('SIGINT', 'SIGINT');
    await stayed;
    expect(live.stopped()).toBe(true);
  });

  test('it does not stay at all when Ctrl-C came before', async () => {
    const live = await open({ isTerminal: true });
    process.emit('SIGTERM', 'SIGTERM');
    await live.stay();
    expect(said).not.toContain('The page stays');
  });

  test('without a terminal it stays for a while', async () => {
    const live = await open({ graceSeconds: 0 });
    await live.stay();
    expect(said).toContain(
      `The page stays at ${live.address} for 0 seconds, as there is no terminal to end it from.\n`,
    );
    const patient = await open();
    const stayed = patient.stay();
    expect(said).toContain(`The page stays at ${patient.address} for 60 seconds, `);
    process.emit('SIGINT', 'SIGINT');
    await stayed;
  });

  test('nothing is left of it: no address, no folder, no listener', async () => {
    const listeners = process.listenerCount('SIGINT');
    const live = await open();
    expect(process.listenerCount('SIGINT')).toBe(listeners + 1);
    live.removeAtEnd(folder);
    writeFileSync(join(folder, 'manifest.json'), '{}');
    await live.close();
    expect([existsSync(folder), process.listenerCount('SIGINT')]).toEqual([false, listeners]);
    await expect(fetch(live.address)).rejects.toThrow(/fetch failed/);
  });
});
