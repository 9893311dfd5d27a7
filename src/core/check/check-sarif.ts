/** What a check found, as a SARIF log: the form in which services of continuous integration show findings in files. */

import { linePlaces } from '../article/line-places.ts';
import type { CheckWords } from '../words/words.ts';
import type { CheckedPack } from './check-pack.ts';
import { messageOf } from './check-report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The log of one run (SARIF 2.1.0, OASIS), as JSON. `version` is that of the program. */
export function checkSarif(
  packs: readonly CheckedPack[],
  version: string,
  { about }: Pick<CheckWords, 'about'>,
): string {
  const sentences: Readonly<Record<string, string>> = about;
  const codes = [...new Set(packs.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sayswho',
            semanticVersion: version,
            rules: codes.map((id) => ({ id, shortDescription: { text: sentences[id] ?? id } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: packs.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: packs.flatMap((pack, index) => resultsOf(pack, index, codes)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function resultsOf({ path, source, findings }: CheckedPack, artifact: number, codes: readonly string[]) {
  const placeOf = linePlaces(source);
  return findings.map((finding) => {
    const { line, column } = placeOf(finding.offset);
    return {
      ruleId: finding.code,
      ruleIndex: codes.indexOf(finding.code),
      level: finding.severity,
      message: { text: messageOf(finding) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(path), index: artifact },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
    };
  });
}

/** A path as a URI reference, relative where the path is. */
function uriOf(path: string): string {
  const parts = path.toWellFormed().replaceAll('\\', '/').split('/').map(encodeURIComponent);
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
