import { readFileSync } from 'node:fs';
import type { Organisation } from '../../src/organisation/schema.ts';
import { flowMap, rootAnswersLeft, type MapScreen } from '../../src/flow/map.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { unknownRules } from '../../src/organisation/rule-names.ts';
import { unknownStaffRules } from '../../src/desk/rules/rule-names.ts';
import type { StaffRules } from '../../src/desk/rules/schema.ts';
import { branchesOf } from '../flow-page/conditions.ts';
import { pathsOf } from '../flow-page/paths.ts';
import { readEnglish } from '../locales.ts';
import { lineOf, lookFor, type Line } from './lines.ts';
import { messagesOf, type ReviewMessage } from './messages.ts';
import { rulesOf, staffRulesOf, withoutTexts, type Rule } from './rules.ts';
import { reviewScreen, type ReviewAnswer, type ReviewScreen } from './screens.ts';
import { sharedWords, type SharedWords } from './shared-words.ts';
import { pathVoice, staffSide, type StaffSide, type Voice } from './voice.ts';

export interface ReviewPath {
  id: string;
  name: string;
  screens: readonly ReviewScreen[];
  /** What staff read on every screen of it that does not set it aside. */
  voice?: Voice;
}

/** All that one organisation's patients, and those who help them, can read; with `staff` what its staff read too. */
export interface Review {
  id: string;
  name: string;
  release: string;
  organisation: Organisation;
  rules: readonly Rule[];
  unknown: readonly string[];
  always: readonly ReviewAnswer[];
  paths: readonly ReviewPath[];
  /** Screens that nobody comes to under these rules. */
  unreachable: readonly { id: string; title: Line }[];
  messages: readonly ReviewMessage[];
  shared: readonly SharedWords[];
  staff?: StaffSide;
}

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

function alwaysOpen(organisation: Organisation): ReviewAnswer[] {
  const answers = rootAnswersLeft(organisation);
  const ways = branchesOf({ answers } as MapScreen);
  return [...ways].flatMap(([id, branches]) => {
    const isSaid = i18n.getResource('common', 'always') as Record<string, string>;
    if (!(id in isSaid)) return [];
    const name = `common:always.${id}` as const;
    return [{ id, lines: [lineOf(`always.${id}`, name, () => i18n.t(name))], ways: branches }];
  });
}

/** Looks at everything under an organisation's rules, in English; and at what staff read under theirs. */
export async function reviewOf(
  id: string,
  organisation: Organisation,
  staff?: StaffRules,
): Promise<Review> {
  const words = await readEnglish();
  i18n.addResourceBundles('en', words);
  const look = lookFor(organisation, staff);
  const map = flowMap(organisation);
  const reached = new Set(map.screens.map((screen) => screen.id));
  const title = (screen: MapScreen) => reviewScreen(screen, look).title;
  return {
    id,
    name: organisation.name,
    release: version,
    organisation,
    rules: [...rulesOf(organisation), ...(staff ? staffRulesOf(staff) : [])],
    unknown: withoutTexts([
      ...unknownRules(organisation),
      ...(staff ? unknownStaffRules(staff) : []),
    ]),
    always: alwaysOpen(organisation),
    paths: pathsOf(map)
      .filter(({ screens }) => screens.length > 0)
      .map(({ id, name, screens }) => ({
        id,
        name,
        screens: screens.map((screen) => reviewScreen(screen, look)),
        ...(look.desk && { voice: pathVoice(id, look.desk) }),
      })),
    unreachable: flowMap()
      .screens.filter((screen) => !reached.has(screen.id))
      .map((screen) => ({ id: screen.id, title: title(screen) })),
    messages: messagesOf(look),
    shared: sharedWords(words, look),
    ...(look.desk && { staff: staffSide(look.desk, reached) }),
  };
}
