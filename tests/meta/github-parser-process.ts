/**
 * Reads a `ParserJob` from stdin, asks GitHub's own parser, and prints an array with the errors of each document. A process
 * of its own, because the parser needs an import hook (`json-import-hook.ts`).
 */
import { text } from 'node:stream/consumers';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { ErrorPolicy } from '@actions/workflow-parser/model/convert';
import type { ParserDocument, ParserJob } from './github-parser.ts';

const job = JSON.parse(await text(process.stdin)) as ParserJob;
const errors: (readonly string[])[] = [];
for (const document of job.documents) {
  errors.push(document.kind === 'action' ? actionErrors(document) : await workflowErrors(document, job.called));
}
process.stdout.write(JSON.stringify(errors));

function actionErrors({ name, content }: ParserDocument): readonly string[] {
  const { context } = parseAction({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

async function workflowErrors(
  { name, content }: ParserDocument,
  called: ParserJob['called'],
): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) {
    const provider = {
      getFileContent: ({ path }: { readonly path: string }) => {
        const found = called[path];
        return found === undefined
          ? Promise.reject(new Error('no such workflow'))
          : Promise.resolve({ name: path, content: found });
      },
    };
    await convertWorkflowTemplate(context, value, provider, {
      fetchReusableWorkflowDepth: 1,
      errorPolicy: ErrorPolicy.TryConversion,
    });
  }
  return context.errors.getErrors().map(({ message }) => message);
}
