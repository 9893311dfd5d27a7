/** What is told of each finding of the analysis, in the x-ray and in reports. */
export { findings } from '../english/findings.ts';
