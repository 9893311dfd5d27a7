/** Writes schemas/result.schema.json from the schema that reads results: `node scripts/write-result-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../src/core/report/report-schema.ts';

const file = new URL('../schemas/result.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
