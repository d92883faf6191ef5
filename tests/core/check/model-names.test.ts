import { describe, expect, test } from 'vitest';
import { isModelAction, isModelKeyName, isModelKeyTarget, isModelScript } from '../../../src/core/check/model-names.ts';

/** Those of `names` for which `is` is true. */
function picked(is: (name: string) => boolean, names: readonly string[]): readonly string[] {
  return names.filter((name) => is(name));
}

describe('names of keys', () => {
  const KEYS = [
    'ANTHROPIC_API_KEY',
    'anthropic-api-key',
    'CLAUDE_CODE_OAUTH_TOKEN',
    'OPENAI_API_KEY',
    'AZURE_OPENAI_KEY',
    'GEMINI_API_KEY',
    'GOOGLE_API_KEY',
    'LLM_KEY',
    'AI_API_KEY',
    'MODEL_API_KEY',
    'HF_TOKEN',
    'MY_GROQ_KEY',
  ];
  const OTHERS = [
    'GITHUB_TOKEN',
    'NPM_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'GOOGLE_MAPS_API_KEY',
    'GCP_SA_KEY',
    'SIGNING_KEY',
    'CODECOV_TOKEN',
    'EMAIL_API_KEY',
    'MAIL_KEY',
    'COHERENCE_TOKEN',
    'RELEASE_PAT',
  ];

  test('are told from those of other secrets', () => {
    expect(picked(isModelKeyName, [...KEYS, ...OTHERS])).toEqual(KEYS);
  });

  test('a setting that bears the name of a vendor receives no key', () => {
    expect(picked(isModelKeyTarget, ['ANTHROPIC_API_KEY', 'claude_args', 'OPENAI_MODEL', 'openai-api-key'])).toEqual([
      'ANTHROPIC_API_KEY',
      'openai-api-key',
    ]);
  });
});

test('actions in which a model works are told from others', () => {
  const models = [
    'anthropics/claude-code-action@v1',
    'openai/codex-action@v1',
    'google-github-actions/run-gemini-cli@v0',
    'actions/ai-inference@v2',
    'qodo-ai/pr-agent@main',
    'octo-org/shared/.github/workflows/ai-triage.yml@main',
    'someone/ChatGPT-CodeReview@v1',
    'octo-org/llm-review@v2',
  ];
  const others = [
    'actions/checkout@v6',
    'google-github-actions/auth@v3',
    'google-github-actions/setup-gcloud@v3',
    'octo-org/setup-claude@v1',
    'aws-actions/configure-aws-credentials@v5',
    'octo-org/email@v1',
    'octo-org/maintain@v1',
    './.github/actions/test',
    'docker://alpine:3',
  ];
  expect(picked(isModelAction, [...models, ...others])).toEqual(models);
});

test('scripts that ask a model are told from others', () => {
  const models = [
    'claude -p "Say hello"',
    'npm ci\n  codex exec --full-auto "$PROMPT"',
    'cat x | gemini -p "$P"',
    'npx -y @anthropic-ai/claude-code --print x',
    'answer=$(llm -m small "$Q")',
    'gh models run openai/gpt-5-mini "$Q"',
    'curl https://api.openai.com/v1/responses -d @q.json',
    "python - <<'X'\nimport anthropic\nX",
    'npx aider --yes',
    'pnpm dlx @google/gemini-cli -p "$P"',
    'goose run -i plan.txt',
    'copilot -p "$P"',
  ];
  const others = [
    'npm test',
    'echo "claude code is not run here"',
    'pip install anthropic-types && pytest tests/test_claude.py',
    'git checkout gemini-branch',
    'make llm',
    'node codex.js',
    'sed -E "s/(npm install -g @anthropic-ai\\/claude-code@)[0-9.]+/x/" action.yml',
    'npm install -g @anthropic-ai/claude-code',
    'goose up',
    'copilot svc deploy --name api',
    '# ollama is not needed',
  ];
  expect(picked(isModelScript, [...models, ...others])).toEqual(models);
});
