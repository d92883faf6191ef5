import { codes } from './error-code.ts';

/** Codes of `DocumentError`: a document failed its check, and nothing was written. Exit code 5. */
export const DOCUMENT_CODES = codes({
  'missing-digest': {
    title: 'The digest of a document was not handed over',
    means:
      'On GitHub Actions a part reads a document only when its SHA-256 came as a job output, which no other job can write. It did not come. A runner also drops an output that looks like a secret.',
    mend: 'Pass the digests on as `detect.yml` does.',
    example: {
      language: 'yaml',
      text: 'with:\n  step: classify\n  manifest-sha256: ${{ needs.fetch.outputs.manifest-sha256 }}\n',
    },
  },
  'wrong-digest': {
    title: 'A document is not the one that was written',
    means:
      'The SHA-256 of the file differs from the one that came as a job output: the file changed between two parts.',
    mend: 'Run all parts again, and find out who can write to the artifacts of this run.',
  },
  'wrong-run': {
    title: 'A document belongs to another run',
    means:
      'Every document names its repository, run and attempt. This one names others. Documents of an earlier attempt of the same run are accepted.',
    mend: 'Download the artifacts of this very run, by id.',
  },
  'malformed-document': {
    title: 'A document does not have its form',
    means:
      'A file is not what its schema asks for: a field is missing, unknown or of another kind, or the version is another one.',
    mend: 'Run all parts again, in one version of flakewarden. [EVIDENCE.md](../EVIDENCE.md) describes evidence that you write yourself.',
  },
  'unreadable-document': {
    title: 'A document cannot be read',
    means:
      'The file is not there, is no regular file, is larger than it may be, or lies beside files that the part before did not write.',
    mend: 'Hand over exactly what the part before wrote. On GitHub Actions download the artifacts by id.',
  },
  'evidence-files': {
    title: 'The folder of evidence is not what the manifest lists',
    means:
      'A listed file is missing, or the folder holds files that are not listed. Nothing that is not listed is ever read.',
    mend: 'Hand over the folder as fetch wrote it. [EVIDENCE.md](../EVIDENCE.md) describes evidence of your own.',
  },
  'evidence-digest': {
    title: 'A file of the evidence was changed',
    means: 'Its bytes or its SHA-256 are not those that the manifest lists.',
    mend: 'Hand over the folder as fetch wrote it, and find out what changes it: line ends, for example.',
  },
  'evidence-references': {
    title: 'The manifest contradicts itself',
    means:
      'It speaks of a run, a job or a file that it does not list, lists one twice, or its window ends before it begins. The sentence says where.',
    mend: 'Run fetch again. Evidence of your own must name only what it lists: [EVIDENCE.md](../EVIDENCE.md).',
  },
  'findings-mismatch': {
    title: 'The findings do not fit the evidence',
    means:
      'report checks every count, link and sum of the findings against the manifest before it writes. One of them does not fit; the sentence says where.',
    mend: 'Run all parts again. If it happens again, please report it as a bug of flakewarden.',
  },
  'preview-differs': {
    title: 'The preview is not what the findings render to',
    means: 'report renders the issue itself and compares it with what classify previewed. They differ.',
    mend: 'Give classify and report the same version of flakewarden, and the same `max-findings`, `closing-line` and `issue-key`.',
  },
  'unsafe-markdown': {
    title: 'The finished text holds something that it may not hold',
    means:
      'The text of the issue is read back before it is written. A link, a mention, HTML or a hidden character stands there that no template put there. Nothing was written.',
    mend: 'This is a bug of flakewarden. Please report it, with the findings file if it may be shared.',
  },
  'issue-too-long': {
    title: 'The issue does not fit',
    means: 'Even without a single finding the text is longer than an issue may be.',
    mend: 'Shorten `closing-line`. If it is short, please report a bug.',
  },
  'more-public': {
    title: 'More people can read the repository than before',
    means:
      'The repository became more public after its logs were read. What they say might not be meant for everybody, so nothing was written.',
    mend: 'Start all parts again if everybody may now see what these logs say.',
  },
  'bad-recording': {
    title: 'A recording cannot be replayed',
    means: 'The folder that `--replay` names holds no finished recording, or its files were changed.',
    mend: 'Name a folder that `--record` wrote and finished, and leave its files as they are.',
  },
});
