import type { Progress } from '../../core/ports.ts';

/**
 * Progress as groups of a job log. The only text that ever reaches stdout on GitHub Actions: literals and numbers, see
 * `Sentence`.
 */
export function createJobLogProgress(write: (text: string) => void): Progress {
  let open = false;
  const close = () => {
    if (open) write('::endgroup::\n');
    open = false;
  };
  let lastTenth = 0;
  return {
    stage: ({ text }) => {
      close();
      write(`::group::${text}\n`);
      open = true;
      lastTenth = 0;
    },
    step: (done, total) => {
      const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
      if (tenth > lastTenth) write(`${done} of ${total}\n`);
      lastTenth = Math.max(lastTenth, tenth);
    },
    warn: ({ text }) => write(`::warning::${text}\n`),
    done: close,
  };
}
