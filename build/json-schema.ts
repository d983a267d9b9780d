import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { organisationSchema } from '../src/organisation/schema.ts';
import { noticeSchema } from '../src/status/notice.ts';
import { currentFormat } from '../src/organisation/upgrade.ts';

/** Where the JSON Schema stands that editors check organisations' files against. */
export const schemaFile = 'public/schema/organisation.schema.json';

/** And those of notices. */
export const noticeSchemaFile = 'public/schema/notice.schema.json';

/** A schema as it stands in its file. */
export const formatted = async (schema: object) =>
  format(JSON.stringify(schema), { ...(await resolveConfig(schemaFile)), parser: 'json' });

/** The JSON Schema of an organisation's file. What only code can check is left to `npm run org`. */
export async function jsonSchema(): Promise<string> {
  const { $schema, ...rules } = organisationSchema.entries;
  const file = v.strictObject({ $schema, format: v.literal(currentFormat), ...rules });
  const schema = toJsonSchema(file, { typeMode: 'input', errorMode: 'ignore' });
  const named = { title: "A health system's rules for Doorstep", ...schema };
  return formatted(named);
}

/** The JSON Schema of a notice. What only code can check is left to `npm run notice`. */
export async function noticeJsonSchema(): Promise<string> {
  const schema = toJsonSchema(noticeSchema, { typeMode: 'input', errorMode: 'ignore' });
  return formatted({ title: 'How a portal is, for Doorstep', ...schema });
}
