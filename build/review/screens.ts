import type { Seen } from '../../src/desk/voice/answers-for.ts';
import type { MapScreen } from '../../src/flow/map.ts';
import type { Kind } from '../../src/flow/meta.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { causesOf as causesShown } from '../../src/i18n/causes.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import {
  keyOf,
  labelOf,
  rawWords,
  titleOf,
  wordsOf,
  type Part,
} from '../../src/i18n/screen-words.ts';
import { isOnlyForStaff } from '../../src/screens/only-staff.ts';
import { causesOn } from '../causes.ts';
import { branchesOf, type Branch } from '../flow-page/conditions.ts';
import { linkOf, sourceOf } from '../flow-page/sources.ts';
import { kindOf } from '../flow-page/words.ts';
import { lineOf, linesOf, noteLines, type For, type Line } from './lines.ts';
import { asEach, readers, type Reader } from './sayings.ts';
import { sourceFrom, type Source } from './sources.ts';
import { causeVoice, screenVoice, type ScreenVoice, type Voice } from './voice.ts';

/** An answer or a link: what it says, and where it leads. Of several ways, the first that holds is taken. */
export interface ReviewAnswer {
  id: string;
  lines: readonly Line[];
  ways: readonly Branch[];
}

export interface ReviewCause {
  id: string;
  line: Line;
  /** Nothing where no sentence of it holds under these rules: then nobody sees it. */
  fix: readonly Line[];
  source: Source;
  voice?: Voice;
}

export interface ReviewScreen {
  id: string;
  kind: string;
  badge?: Line;
  source?: Source;
  title: Line;
  parts: readonly { name: Part; lines: readonly Line[] }[];
  notes: readonly Line[];
  ask?: Line;
  answers: readonly ReviewAnswer[];
  causes: readonly ReviewCause[];
  voice?: ScreenVoice;
}

/** In the order in which they are read. */
const parts: readonly Part[] = ['lead', 'steps', 'avoid', 'why', 'otherwise'];

const pick = <From, To>(seen: Record<Reader, From>, look: (one: From) => To) =>
  Object.fromEntries(readers.map((reader) => [reader, look(seen[reader])])) as Record<Reader, To>;

function badgeOf({ id, outcome }: MapScreen, { organisation }: For): Line | undefined {
  if (!outcome) return undefined;
  const isOnly = isOnlyForStaff(id as ScreenId, organisation);
  const name = isOnly ? 'only-staff' : outcome;
  return lineOf('badge', `common:outcome.${name}`, () => i18n.t(`common:outcome.${name}`));
}

function answersOf(screen: MapScreen, { facts }: For): ReviewAnswer[] {
  const id = screen.id as ScreenId;
  return [...branchesOf(screen)].map(([answer, ways]) => {
    const hint = rawWords(id)?.hints?.[answer];
    const name = `${keyOf(id)}.answers.${answer}` as const;
    const hintName = `${keyOf(id)}.hints.${answer}` as const;
    return {
      id: answer,
      lines: [
        lineOf(`answers.${answer}`, name, () => labelOf(id, answer, facts)),
        ...(hint ? [lineOf(`hints.${answer}`, hintName, () => i18n.t(hintName, facts))] : []),
      ],
      ways,
    };
  });
}

function causesOf(screen: Seen, { facts, organisation, desk }: For): ReviewCause[] {
  const { id } = screen;
  const shown = asEach(() => causesShown(id, facts, organisation));
  return causesOn(id).map((cause) => {
    const seen = pick(shown, (causes) => causes.find((one) => one.id === cause.id));
    const name = `${keyOf(id)}.causes.${cause.id}.line` as const;
    return {
      id: cause.id,
      line: lineOf('line', name, () => i18n.t(name, facts)),
      fix: [
        ...linesOf(
          'fix',
          cause.fix,
          pick(seen, (one) => one?.fix ?? []),
        ),
        ...noteLines(seen.patient?.notes ?? []),
      ],
      source: sourceFrom(linkOf(cause.source)),
      ...(desk && { voice: causeVoice(screen, cause.id, desk) }),
    };
  });
}

/** All that a screen says under an organisation's rules, to each who may read it. */
export function reviewScreen(screen: MapScreen, look: For): ReviewScreen {
  const { outcome } = screen;
  const id = screen.id as ScreenId;
  const seen: Seen = { id, ...(outcome && { outcome }) };
  const { facts, organisation, desk } = look;
  const raw = rawWords(id);
  const words = asEach(() => wordsOf({ id, answers: [] }, facts, organisation));
  const source = sourceOf(id);
  const badge = badgeOf(screen, look);
  const askName = `${keyOf(id)}.ask` as const;
  return {
    id,
    kind: kindOf({ id, kind: screen.kind as Kind, answers: [] }),
    ...(badge && { badge }),
    ...(source && { source: sourceFrom(source) }),
    title: lineOf('title', `${keyOf(id)}.title`, () => titleOf(id, facts)),
    parts: parts.flatMap((name) => {
      const lines = linesOf(
        name,
        raw?.[name],
        pick(words, (one) => one[name]),
      );
      return lines.length > 0 ? [{ name, lines }] : [];
    }),
    notes: noteLines(words.patient.notes),
    ...(raw?.ask !== undefined && { ask: lineOf('ask', askName, () => i18n.t(askName, facts)) }),
    answers: answersOf(screen, look),
    causes: causesOf(seen, look),
    ...(desk && { voice: screenVoice(seen, desk) }),
  };
}
