/** Writes schemas/pack.schema.json from the schema that reads packs: `node scripts/write-pack-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { packJsonSchema } from '../src/core/pack/pack-schema.ts';

const file = new URL('../schemas/pack.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
