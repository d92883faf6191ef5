import { PARSERS } from '../../../src/core/parsers/registry.ts';
import { type Exceptions, parserContract } from '../../contract/parser.ts';

const EXCEPTIONS: Exceptions = {
  'pytest/nested-output':
    'a test that prints what go test and unittest print; read as pytest when pytest is read first',
};

for (const parser of PARSERS) parserContract(parser, PARSERS, EXCEPTIONS);
