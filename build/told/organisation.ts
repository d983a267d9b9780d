import { explore, firstPlace } from '../../src/flow/explore.ts';
import { paths, type PathName } from '../../src/flow/machine.ts';
import { kinds } from '../../src/flow/meta.ts';
import type { Screen } from '../../src/flow/screen.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { isOnlyForStaff } from '../../src/screens/only-staff.ts';
import { linesOn, type Line } from './screen.ts';
import { inEnglish } from './words.ts';

/** A line, and whether it stands there because of what the file says. */
export interface ToldLine extends Line {
  fromFile: boolean;
}

/** A screen that advises, with all that it says to patients of one organisation. */
export interface ToldScreen {
  screen: Screen;
  /** What the badge above the title says. */
  badge: string;
  /** Nobody has to go on from here: an end, or a wait. */
  ends: boolean;
  lines: readonly ToldLine[];
}

const order = Object.entries(paths).flatMap(([path, { states }]) =>
  Object.keys(states).map((name) => `${path}.${name}`),
);

/** Screens in the order of the paths. */
export const inPathOrder = (screens: ReadonlyMap<string, Screen>): Screen[] =>
  order.flatMap((id) => screens.get(id) ?? []);

const explored = new WeakMap<Organisation, Screen[]>();

function exploredBy(organisation: Organisation): Screen[] {
  const screens = new Map<string, Screen>();
  for (const { place } of explore(firstPlace(organisation), ({ waiting }) => waiting)) {
    if (!screens.has(place.screen.id)) screens.set(place.screen.id, place.screen);
  }
  return inPathOrder(screens);
}

/** Every screen that patients of an organisation can come to, in the order of the paths; looked for once. */
export function screensFor(organisation: Organisation): Screen[] {
  const screens = explored.get(organisation) ?? exploredBy(organisation);
  explored.set(organisation, screens);
  return screens;
}

export const pathOf = ({ id }: Screen) => id.split('.')[0] as PathName;

/** An organisation of the same name of which nothing else is known. */
function unknownAs({ name, portal }: Organisation): Organisation {
  const names = { ...neutralOrganisation.portal, name: portal.name };
  return { ...neutralOrganisation, name, portal: names };
}

/** Whether two lines say the same in the same part of a screen. */
export const same = (one: Line) => (other: Line) =>
  one.part === other.part && one.text === other.text && one.cause === other.cause;

function badgeOf(screen: Screen, organisation: Organisation): string | undefined {
  if (!('outcome' in screen)) return undefined;
  const badge = isOnlyForStaff(screen.id, organisation) ? 'only-staff' : screen.outcome;
  return inEnglish.t(`common:outcome.${badge}`);
}

/** What every screen that advises says to patients of an organisation, in the order of the paths. */
export function toldBy(organisation: Organisation): ToldScreen[] {
  const unknown = unknownAs(organisation);
  return screensFor(organisation).flatMap((screen) => {
    const badge = badgeOf(screen, organisation);
    if (badge === undefined) return [];
    const everywhere = linesOn(screen, unknown);
    const lines = linesOn(screen, organisation).map((line) => ({
      ...line,
      fromFile: !everywhere.some(same(line)),
    }));
    return [{ screen, badge, ends: kinds[screen.kind].ends, lines }];
  });
}
