import { REPORT_PARSERS } from '../../../src/core/parsers/registry.ts';
import { reportParserContract } from '../../contract/report-parser.ts';

for (const parser of REPORT_PARSERS) reportParserContract(parser, REPORT_PARSERS);
