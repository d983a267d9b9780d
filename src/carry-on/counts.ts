import { credentials, type Attempts } from '../flow/attempts.ts';
import type { Counted } from '../flow/carried.ts';
import { countedIn, most } from '../flow/counted.ts';
import type { Role } from '../flow/role.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { Reader, Writer } from './mixed-radix.ts';
import type { Lists } from './names.ts';

/** Where somebody is, and what was counted on the way; not the way. */
export interface Place {
  screen: ScreenId;
  role: Role | undefined;
  counted: Counted;
}

/** One of a list, or none. */
function writeOne(writer: Writer, list: readonly string[], one: string | null | undefined) {
  writer.put(one ? list.indexOf(one) + 1 : 0, list.length + 1);
}

const readOne = <One extends string>(reader: Reader, list: readonly string[]) =>
  list[reader.take(list.length + 1) - 1] as One | undefined;

/** Few credentials are ever tried: each of the others takes one place of two. */
function writeAttempts(writer: Writer, names: readonly string[], attempts: Attempts) {
  for (const name of names as (keyof Attempts)[]) {
    const count = attempts[name] ?? 0;
    writer.put(count > 0 ? 1 : 0, 2);
    if (count > 0) writer.put(count - 1, most.attempts);
  }
}

function readAttempts(reader: Reader, names: readonly string[]): Attempts {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (reader.take(2) === 1) counts.set(name, reader.take(most.attempts) + 1);
  }
  return Object.fromEntries(credentials.map((one) => [one, counts.get(one) ?? 0])) as Attempts;
}

export function writePlace(writer: Writer, lists: Lists, { screen, role, counted }: Place) {
  const { attempts, resets, repeats, waiting, login } = countedIn(counted);
  writeOne(writer, lists('screen'), screen);
  writeOne(writer, lists('role'), role);
  writeOne(writer, lists('wait'), waiting);
  writeOne(writer, lists('login'), login);
  writer.put(resets, most.resets + 1);
  writer.put(repeats, most.repeats + 1);
  writeAttempts(writer, lists('credential'), attempts);
}

/** Nothing if no screen stands there. */
export function readPlace(reader: Reader, lists: Lists): Place | undefined {
  const screen = readOne<ScreenId>(reader, lists('screen'));
  const role = readOne<Role>(reader, lists('role'));
  const waiting = readOne<NonNullable<Counted['waiting']>>(reader, lists('wait')) ?? null;
  const login = readOne<NonNullable<Counted['login']>>(reader, lists('login')) ?? null;
  const resets = reader.take(most.resets + 1);
  const repeats = reader.take(most.repeats + 1);
  const attempts = readAttempts(reader, lists('credential'));
  return screen && { screen, role, counted: { attempts, resets, repeats, waiting, login } };
}
