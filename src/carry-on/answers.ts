import type { ScreenId } from '../flow/screen.ts';
import { firstScreen } from '../flow/address.ts';
import type { Reader, Writer } from './mixed-radix.ts';
import type { Lists } from './names.ts';
import { found, link, type Said } from './said.ts';

/*
 * On each screen a place among its answers, each with where it may lead by any rules: so a number is read without knowing
 * the rules under which it was made. 0 is the end; the last place leads to what can be said on every screen.
 */

/** Where a screen's own answers end and those of every screen begin. */
const placesOn = (lists: Lists, screen: ScreenId) => {
  const own = lists(screen);
  const common = lists('');
  const said = [...own, ...common].map((one) => one.split('>')[0]!);
  return { own, common, every: [...new Set(said)] };
};

const leads = ({ answer, to }: Said) => `${answer}>${to}`;

/** Writes what was said; false if one of it has no name. */
export function writeAnswers(writer: Writer, lists: Lists, said: readonly Said[]): boolean {
  let screen = firstScreen;
  const screens = lists('screen');
  for (const one of said) {
    const { own, common, every } = placesOn(lists, screen);
    const place = own.indexOf(leads(one));
    writer.put(place < 0 ? own.length + 1 : place + 1, own.length + 2);
    if (place < 0 && !writeOther(writer, { common, every, screens }, one)) return false;
    screen = one.to;
  }
  writer.put(0, lists(screen).length + 2);
  return true;
}

interface Others {
  common: readonly string[];
  every: readonly string[];
  screens: readonly string[];
}

/** What can be said on every screen; a link; and, rarely, an answer that led elsewhere because somebody has to wait. */
function writeOther(writer: Writer, { common, every, screens }: Others, one: Said): boolean {
  const to = screens.indexOf(one.to);
  const usual = common.indexOf(one.answer === found ? `${found}>${firstScreen}` : leads(one));
  const kind = one.answer === link ? common.length + 1 : usual < 0 ? common.length : usual;
  writer.put(kind, common.length + 2);
  if (kind === common.length) {
    const answer = every.indexOf(one.answer);
    if (answer < 0) return false;
    writer.put(answer, every.length);
  }
  if (kind >= common.length || one.answer === found) writer.put(to, screens.length);
  return to >= 0;
}

const saidBy = (name: string): Said => {
  const [answer, to] = name.split('>') as [string, ScreenId];
  return { answer, to };
};

/** Reads what was said; nothing if it cannot have been written by this version. */
export function readAnswers(reader: Reader, lists: Lists): Said[] | undefined {
  const said: Said[] = [];
  let screen = firstScreen;
  const screens = lists('screen') as readonly ScreenId[];
  while (!reader.isOver) {
    const { own, common, every } = placesOn(lists, screen);
    const place = reader.take(own.length + 2);
    if (place === 0) return said;
    const name = own[place - 1];
    const one = name ? saidBy(name) : readOther(reader, { common, every, screens });
    said.push(one);
    screen = one.to;
  }
  return undefined;
}

function readOther(reader: Reader, { common, every, screens }: Others): Said {
  const kind = reader.take(common.length + 2);
  const usual = common[kind];
  const one = usual ? saidBy(usual) : undefined;
  if (one && one.answer !== found) return one;
  const answer = one?.answer ?? (kind === common.length ? every[reader.take(every.length)]! : link);
  return { answer, to: screens[reader.take(screens.length)] as ScreenId };
}
