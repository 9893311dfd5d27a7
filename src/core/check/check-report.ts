/** What a check found, for people and for programs. */
import { cleanLine } from '../article/clean-text.ts';
import { linePlaces } from '../article/line-places.ts';
import type { CheckedPack } from './check-pack.ts';
import type { Finding, Severity } from './finding.ts';

/** In UTF-16 code units. Messages repeat words of the file: each stays one line, and not an endless one. */
const LONGEST = 300;

/** `file:line:column: error code: what is wrong. what to do`, one line for each finding. */
export function findingLines({ path, source, findings }: CheckedPack): string[] {
  const placeOf = linePlaces(source);
  return findings.map((finding) => {
    const { line, column } = placeOf(finding.offset);
    return `${cleanLine(path)}:${line}:${column}: ${finding.severity} ${finding.code}: ${messageOf(finding)}`;
  });
}

/** What is wrong and what to do, as sentences on one line. */
export function messageOf({ message, hint }: Finding): string {
  const said = cleanLine(message, LONGEST);
  return `${said}${/[.?!]$/.test(said) ? '' : '.'} ${cleanLine(hint, LONGEST)}`;
}

/** One JSON object on a line. Offsets and columns are UTF-16 code units; lines and columns count from 1. */
export function checkJson({ path, source, findings }: CheckedPack): string {
  const placeOf = linePlaces(source);
  return JSON.stringify({
    path,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    findings: findings.map(({ severity, code, offset, message, hint }) => ({
      severity,
      code,
      ...placeOf(offset),
      offset,
      message: cleanLine(message, LONGEST),
      hint: cleanLine(hint, LONGEST),
    })),
  });
}

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
