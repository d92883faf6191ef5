import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Package and the faces of it that we use. Noto Sans stands in the list of fonts of GitHub itself. */
const FACES = {
  'noto-sans': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'],
  'noto-sans-mono': ['400Regular', '600SemiBold', '700Bold'],
  'noto-sans-hebrew': ['400Regular', '700Bold'],
  'noto-sans-arabic': ['400Regular', '700Bold'],
  'noto-sans-symbols': ['400Regular'],
  'noto-sans-symbols-2': ['400Regular'],
  'noto-emoji': ['400Regular'],
} as const;

const FALLBACKS = [
  'Noto Sans Hebrew',
  'Noto Sans Arabic',
  'Noto Sans Symbols',
  'Noto Sans Symbols 2',
  'Noto Sans Math',
  'Noto Emoji',
];

/** @returns the path of a fontconfig file that knows our fonts and no other of the machine */
export function fontSettings(): string {
  const folders = Object.entries(FACES).flatMap(([name, faces]) => {
    const root = dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`)));
    return faces.map((face) => `<dir>${join(root, face)}</dir>`);
  });
  const root = join(tmpdir(), 'flakewarden-fonts');
  const settings = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...folders,
    `<cachedir>${join(root, 'cache')}</cachedir>`,
    ...['sans-serif', 'serif', 'system-ui'].map((family) => alias(family, 'Noto Sans')),
    alias('monospace', 'Noto Sans Mono'),
    '</fontconfig>\n',
  ].join('\n');
  mkdirSync(root, { recursive: true });
  const path = join(root, `${createHash('sha256').update(settings).digest('hex').slice(0, 12)}.conf`);
  // Many tests may start at once: nobody must read half of it.
  const scratch = `${path}.${process.pid}`;
  writeFileSync(scratch, settings);
  renameSync(scratch, path);
  return path;
}

function alias(family: string, first: string): string {
  const preferred = [first, ...FALLBACKS].map((name) => `<family>${name}</family>`).join('');
  return `<alias binding="strong"><family>${family}</family><prefer>${preferred}</prefer></alias>`;
}
