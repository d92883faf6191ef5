/**
 * `@actions/workflow-parser` imports JSON without saying that it is JSON, which Node refuses. This says it for it:
 * `node --import json-import-hook.ts …`.
 */
import { registerHooks } from 'node:module';

registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
