import { writeFile } from 'node:fs/promises';
import { jsonSchema, schemaFile } from '../build/json-schema.ts';

await writeFile(schemaFile, await jsonSchema());
console.log(`Wrote ${schemaFile}`);
