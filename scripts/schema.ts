import { writeFile } from 'node:fs/promises';
import {
  jsonSchema,
  noticeJsonSchema,
  noticeSchemaFile,
  schemaFile,
} from '../build/json-schema.ts';

await writeFile(schemaFile, await jsonSchema());
await writeFile(noticeSchemaFile, await noticeJsonSchema());
console.log(`Wrote ${schemaFile} and ${noticeSchemaFile}`);
