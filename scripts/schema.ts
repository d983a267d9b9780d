import { writeFile } from 'node:fs/promises';
import {
  jsonSchema,
  noticeJsonSchema,
  noticeSchemaFile,
  recordJsonSchema,
  recordSchemaFile,
  schemaFile,
} from '../build/json-schema.ts';

await writeFile(schemaFile, await jsonSchema());
await writeFile(noticeSchemaFile, await noticeJsonSchema());
await writeFile(recordSchemaFile, await recordJsonSchema());
console.log(`Wrote ${schemaFile}, ${noticeSchemaFile} and ${recordSchemaFile}`);
