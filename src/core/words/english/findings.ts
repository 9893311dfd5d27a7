/** What is told of each finding of the analysis, in the x-ray and in reports. */
import { reports } from './reports.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { xray } from './xray.ts';

export const findings = { xray, rules, sources, reports };
