/** The x-ray, and what is told of the findings of the analysis. */
import type { FindingWords } from '../words.ts';
import { reports } from './reports.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { xray } from './xray.ts';

export const findings: FindingWords = { xray, rules, sources, reports };
