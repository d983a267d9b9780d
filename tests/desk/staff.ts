import { deskFacts } from '../../src/desk/rules/facts.ts';
import { agent } from '../../src/desk/voice/agent.ts';
import { deskParts, staffVoice, type StaffVoice } from '../../src/desk/voice/voice.ts';
import { readStaff } from '../../src/desk/rules/read.ts';
import { deskRules, neutralStaff, rulesOf, type StaffRules } from '../../src/desk/rules/schema.ts';
import { paths, type PathName } from '../../src/flow/machine.ts';
import type { ScreenMeta } from '../../src/flow/meta.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import type { Seen } from '../../src/desk/voice/answers-for.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { organisations } from '../flow/organisations.ts';
import '../i18n/all-english.ts';

const files = import.meta.glob<unknown>('../../desk-orgs/*.json', {
  eager: true,
  import: 'default',
});

function readRules(file: string, data: unknown): StaffRules {
  const read = readStaff(data);
  if ('problems' in read) throw new Error(`${file} is not valid`);
  return rulesOf(read.file);
}

/** The staff rules of every example, by its id. */
export const staffs: Readonly<Record<string, StaffRules>> = Object.fromEntries(
  Object.entries(files).map(([file, data]) => [
    /([^/]+)\.json$/.exec(file)![1]!,
    readRules(file, data),
  ]),
);

export type Power = Exclude<keyof StaffRules['powers'], 'fieldName'>;
type Flags = { [P in Power]?: boolean };

/** A desk of which only these powers are known. */
export const staffWith = (powers: Flags): StaffRules => ({
  ...neutralStaff,
  powers: { ...neutralStaff.powers, ...powers },
});

interface Setting {
  cause?: string;
  /** The organisation whose two files hold; nothing is known without. */
  at?: string;
  staff?: StaffRules;
}

/** A screen with where it sends the caller, as the flow says. */
export function seen(id: ScreenId): Seen {
  const [path, name] = id.split('.') as [PathName, string];
  return {
    id,
    ...(paths[path].states as Readonly<Record<string, { meta: ScreenMeta }>>)[name]!.meta,
  };
}

/** What an agent is told on a screen. */
export function voiceOn(id: ScreenId, { cause, at, staff }: Setting = {}): StaffVoice {
  const organisation = at === undefined ? neutralOrganisation : organisations[at]!;
  const rules = staff ?? (at === undefined ? neutralStaff : staffs[at]!);
  return staffVoice(
    seen(id),
    cause,
    deskRules(organisation, rules),
    deskFacts(organisation, rules, agent),
  );
}

/** All of it as an agent reads it. */
export const textOf = (voice: StaffVoice): string =>
  [...deskParts, 'told' as const].flatMap((part) => voice[part].map(({ text }) => text)).join('\n');
