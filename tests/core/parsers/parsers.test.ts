import { PARSERS } from '../../../src/core/parsers/registry.ts';
import { type Exceptions, parserContract } from '../../contract/parser.ts';

/** Read as Ginkgo when Ginkgo is read first. */
const GINKGO = 'the specs run inside a Go test, which fails with them';

const EXCEPTIONS: Exceptions = {
  'pytest/nested-output':
    'a test that prints what go test and unittest print; read as pytest when pytest is read first',
  'ginkgo/flaked': GINKGO,
  'ginkgo/many-failures': GINKGO,
  'ginkgo/one-failure': GINKGO,
  'ginkgo/version-2': GINKGO,
};

for (const parser of PARSERS) parserContract(parser, PARSERS, EXCEPTIONS);
