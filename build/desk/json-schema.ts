import { toJsonSchema } from '@valibot/to-json-schema';
import { callRecordSchema } from '../../src/desk/record/schema.ts';
import { staffSchema } from '../../src/desk/rules/schema.ts';
import { formatted } from '../json-schema.ts';

/** Where the JSON Schema stands that editors check staff files against: not in a public folder. */
export const staffSchemaFile = 'desk-orgs/schema/staff.schema.json';

/** And the one by which a ticket system reads the record of a call. */
export const recordSchemaFile = 'desk-orgs/schema/call-record.schema.json';

/** The JSON Schema of a staff file. What only code can check is left to `npm run org`. */
export async function staffJsonSchema(): Promise<string> {
  const schema = toJsonSchema(staffSchema, { typeMode: 'input', errorMode: 'ignore' });
  return formatted({
    title: "A health system's rules for its staff, for Doorstep's desk",
    ...schema,
  });
}

/** The JSON Schema of the record of a call. */
export async function recordJsonSchema(): Promise<string> {
  const schema = toJsonSchema(callRecordSchema, { errorMode: 'throw' });
  return formatted({ title: 'The record of a call, by Doorstep’s desk', ...schema });
}
