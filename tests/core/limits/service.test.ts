import { setTimeout as sleep } from 'node:timers/promises';
import { createModelClient } from '../../../src/io/anthropic/messages.ts';
import { memoryAudit, startLoopback } from '../../io/anthropic/loopback.ts';
import { atDuration, atLimit } from './at-limit.ts';

const KEY = 'sk-ant-api03-CANARY0123456789';
const REQUEST = { model: 'm', system: 'system', user: 'user', schema: { type: 'object' }, maxTokens: 100 };
const MESSAGE = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'm',
  stop_reason: 'end_turn',
  content: [{ type: 'text', text: '{}' }],
  usage: { input_tokens: 40, output_tokens: 300 },
};

/** Whether an answer of the service arrives that takes so long and has so many bytes. */
async function arrives({ ms = 0, bytes = 0 }): Promise<boolean> {
  const service = await startLoopback(async (_, response) => {
    await sleep(ms);
    if (response.destroyed) return;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(MESSAGE).padEnd(bytes));
  });
  try {
    const credential = { kind: 'api-key', key: KEY } as const;
    const client = createModelClient({ credential, audit: memoryAudit(), loopbackUrl: service.url });
    return (await client.ask(REQUEST)).kind === 'reply';
  } finally {
    await service.close();
  }
}

atLimit('modelReplyBytes', (size) => arrives({ bytes: size }), { lowered: 1_000 });

atDuration('modelAttemptSeconds', (ms) => arrives({ ms }));

atDuration('modelRequestSeconds', (ms) => arrives({ ms }));
