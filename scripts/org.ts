import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readOrganisationId } from '../src/flow/parse-address.ts';
import { parseOrganisation, stripByteOrderMark } from '../src/organisation/parse.ts';
import type { Organisation } from '../src/organisation/schema.ts';
import { whereJsonBreaks } from '../src/organisation/json-error.ts';
import { ruleNames, unknownRules } from '../src/organisation/rule-names.ts';

/** `lockout: attempts, lasts`, a line a group. */
function byGroup(names: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [group = '', rule] = name.split('.');
    groups.set(group, [...(groups.get(group) ?? []), ...(rule ? [rule] : [])]);
  }
  return [...groups].map(([group, rules]) =>
    rules.length > 0 ? `  ${group}: ${rules.join(', ')}` : `  ${group}`,
  );
}

function summary(organisation: Organisation): string[] {
  const unknown = unknownRules(organisation);
  const known = ruleNames.length - unknown.length;
  const lines = [`OK: ${organisation.name}. ${known} of ${ruleNames.length} rules are known.`];
  return unknown.length > 0 ? [...lines, 'Unknown:', ...byGroup(unknown)] : lines;
}

/** What to tell somebody about a file: that it is fine, or in sentences what is not. */
async function report(file: string): Promise<{ ok: boolean; lines: string[] }> {
  let text;
  try {
    text = stripByteOrderMark(await readFile(file, 'utf8'));
  } catch {
    return { ok: false, lines: [`${file}: There is no such file, or it cannot be read.`] };
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const { line, column } = whereJsonBreaks(text);
    const hint =
      'Look for a missing or extra comma, quotation mark or bracket here or just before.';
    return {
      ok: false,
      lines: [`${file}, line ${line}, column ${column}: This is not JSON. ${hint}`],
    };
  }
  const id = basename(file, '.json');
  if (readOrganisationId(id).invalid) {
    return {
      ok: false,
      lines: [`${file}: Call the file by small letters, digits and dashes only.`],
    };
  }
  const read = parseOrganisation(data);
  if ('organisation' in read) return { ok: true, lines: summary(read.organisation) };
  const lines = read.problems.map(
    ({ place, sentence }) => `${place || 'The whole file'}: ${sentence}`,
  );
  return { ok: false, lines: [`${file}:`, ...lines] };
}

const [file] = process.argv.slice(2);
if (file) {
  const { ok, lines } = await report(file);
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
} else {
  console.error('Name the file to check: npm run org public/orgs/lakeside.json');
  process.exitCode = 1;
}
