import { type Browser, chromium as playwright } from 'playwright-core';
import { chromiumHere } from './chromium.ts';
import { fontSettings } from './fonts.ts';

const ARGS = [
  // It cannot make one of its own in a container; what it shows is ours.
  '--no-sandbox',
  '--no-zygote',
  // Boxes must not depend on the machine.
  '--font-render-hinting=none',
  // There is none here, and one made of software takes four times as long.
  '--disable-gpu',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Starts the Chromium that comes as an npm package, without a window. The caller closes it.
 *
 * Fonts come as npm packages too, so a page looks the same on every machine. No request may leave the machine: a page that
 * asks for anything but loopback fails to get it, and tests see that.
 */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, libraryPath } = await chromiumHere();
  return playwright.launch({
    executablePath,
    args: ARGS,
    env: { ...process.env, FONTCONFIG_FILE: fontSettings(), LD_LIBRARY_PATH: libraryPath },
    headless: true,
  });
}
