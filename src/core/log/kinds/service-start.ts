import type { KindRules } from './rule.ts';

const bucket = 'service-start';

/** A container, an image or a service that the job needs did not come up. */
export const SERVICE_START: KindRules = {
  kind: 'service-start',
  runner: [
    {
      bucket,
      pattern:
        /One or more containers failed to start|Failed to initialize container|Docker (?:pull|create|start) failed|Docker login for '.{1,120}' failed/i,
    },
    {
      bucket,
      pattern: /\bpod failed to come online\b|\bis unhealthy with phase status\b|failed to start the container/i,
    },
  ],
  tools: [
    {
      bucket,
      pattern: /failed to (?:pull|resolve) (?:image|reference)|Error response from daemon: (?:Get|Head) "https?:/i,
    },
    {
      bucket,
      pattern:
        /Cannot connect to the Docker daemon|service .{1,80} (?:is unhealthy|failed to start)|container .{1,80} is unhealthy/i,
    },
    {
      bucket,
      pattern:
        /failed to solve: .{0,160}(?:failed to copy|failed to fetch|failed to do request|i\/o timeout|unexpected status)/,
    },
    {
      bucket,
      pattern:
        /failed to solve: .{0,160}(?:failed to resolve source metadata|failed to load metadata)|manifest (?:for .{1,120} not found|unknown)/,
    },
    {
      bucket,
      pattern:
        /Error response from daemon: (?:pull access denied|manifest for|driver failed programming|Bad response from Docker)/,
    },
    {
      bucket,
      pattern:
        /failed to (?:boot|start) (?:the )?(?:emulator|simulator)|Timeout waiting for emulator to boot|emulator: ERROR: /i,
    },
    {
      bucket,
      pattern:
        /(?:Chrome|Firefox|Safari|Edge)\w{0,20} failed (?:\d+ times|2 times) \((?:cannot start|timeout)\)|Failed to connect to the bus: Could not parse/,
    },
    {
      bucket,
      pattern:
        /Disconnected, because no message in \d+ ms|Disconnected ?reconnect failed before timeout|have not captured in \d+ ms, killing/,
    },
    {
      bucket,
      pattern:
        /Could not start Sauce Connect|BrowserStackLocal.{0,80}(?:error|failed)|Failed to launch the browser process|unable to connect to (?:the )?(?:x|display) server/i,
    },
  ],
};
