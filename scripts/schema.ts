import { writeFile } from 'node:fs/promises';
import {
  recordJsonSchema,
  recordSchemaFile,
  staffJsonSchema,
  staffSchemaFile,
} from '../build/desk/json-schema.ts';
import {
  jsonSchema,
  noticeJsonSchema,
  noticeSchemaFile,
  schemaFile,
} from '../build/json-schema.ts';

const schemas = {
  [schemaFile]: await jsonSchema(),
  [noticeSchemaFile]: await noticeJsonSchema(),
  [staffSchemaFile]: await staffJsonSchema(),
  [recordSchemaFile]: await recordJsonSchema(),
};
for (const [file, schema] of Object.entries(schemas)) {
  await writeFile(file, schema);
  console.log(`Wrote ${file}`);
}
