import * as v from 'valibot';
import type { Branch } from '../flow-page/conditions.ts';
import { screenName, type Line } from './lines.ts';
import type { Review } from './review.ts';
import { readerNames, readers } from './sayings.ts';
import type { ReviewAnswer, ReviewScreen } from './screens.ts';
import { voiceLines, type Voice } from './voice.ts';

const text = v.string();
const texts = v.record(text, text);

/** What a page keeps of itself, so that the page of a later build can be held beside it. */
const recordSchema = v.object({
  page: v.picklist(['doorstep-review-1', 'doorstep-desk-review-1']),
  organisation: v.object({ id: text, name: text }),
  release: text,
  rules: texts,
  /** Screens, causes (`lockout.wait/locks-again`), messages and shared words: their texts by name. */
  places: v.record(text, v.object({ title: text, texts })),
});

export type PageRecord = v.InferOutput<typeof recordSchema>;
type Place = PageRecord['places'][string];

const isForAll = ({ says }: Line) => says[0]?.readers.length === readers.length;

/** `steps.call` where all read the same, else `steps.call, for patients`. */
const textsIn = (line: Line): [string, string][] =>
  line.says.map((saying) => {
    const who = saying.readers.map((reader) => readerNames[reader]).join(' and ');
    return [isForAll(line) ? line.key : `${line.key}, for ${who}`, saying.text];
  });

const waysText = (ways: readonly Branch[]) =>
  ways.map(({ condition, target }) => [condition, target].filter(Boolean).join(' → ')).join('; ');

const answerTexts = ({ id, lines, ways }: ReviewAnswer): [string, string][] => [
  ...lines.flatMap(textsIn),
  [`answers.${id} leads to`, waysText(ways)],
];

const placeOf = (title: string, entries: [string, string][]): Place => ({
  title,
  texts: Object.fromEntries(entries),
});

const voiceTexts = (voice: Voice | undefined): [string, string][] =>
  voice
    ? voiceLines(voice)
        .flatMap(textsIn)
        .map(([name, text]) => [`staff.${name}`, text])
    : [];

function placesOf(screen: ReviewScreen): [string, Place][] {
  const { id, title, parts, notes, ask, answers, causes, badge, voice } = screen;
  const lines = [
    title,
    ...(badge ? [badge] : []),
    ...parts.flatMap((part) => part.lines),
    ...notes,
  ];
  const entries = [...lines, ...(ask ? [ask] : [])].flatMap(textsIn);
  const shown = causes.filter(({ fix }) => fix.length > 0);
  return [
    [
      id,
      placeOf(screenName(title), [
        ...entries,
        ...answers.flatMap(answerTexts),
        ...voiceTexts(voice),
      ]),
    ],
    ...shown.map(({ id: cause, line, fix, voice }): [string, Place] => [
      `${id}/${cause}`,
      placeOf(screenName(line), [...[line, ...fix].flatMap(textsIn), ...voiceTexts(voice)]),
    ]),
  ];
}

/** All texts of a page by their places. */
export function recordOf({ id, name, release, rules, paths, ...rest }: Review): PageRecord {
  const screens = paths.flatMap((path) => path.screens.flatMap(placesOf));
  const onPaths = paths.flatMap(({ id: path, name: title, voice }): [string, Place][] =>
    voice ? [[`for-staff/${path}`, placeOf(title, voiceTexts(voice))]] : [],
  );
  const messages = rest.messages.map(({ says, means, screen, cause }): [string, Place] => [
    `message: ${says[0]}`,
    placeOf(says[0]!, [
      ['says', says.join(' | ')],
      ...Object.entries(means).map(([language, text]): [string, string] => [
        `means, in ${language}`,
        text,
      ]),
      ['opens', cause ? `${screen}/${cause}` : screen],
    ]),
  ]);
  const always: [string, Place] = [
    'always',
    placeOf('Open on every screen', rest.always.flatMap(answerTexts)),
  ];
  const shared = rest.shared.map((words): [string, Place] => [
    words.id,
    placeOf(words.title, words.lines.flatMap(textsIn)),
  ]);
  const staff: [string, Place][] = rest.staff
    ? [['for-staff', placeOf('For staff, on every screen', voiceTexts(rest.staff.everywhere))]]
    : [];
  return {
    page: rest.staff ? 'doorstep-desk-review-1' : 'doorstep-review-1',
    organisation: { id, name },
    release,
    rules: Object.fromEntries(rules.map((rule) => [rule.name, rule.value])),
    places: Object.fromEntries([always, ...staff, ...onPaths, ...screens, ...messages, ...shared]),
  };
}

/** What an earlier page kept; nothing if it is no such page. */
export function recordIn(html: string): PageRecord | undefined {
  const [, json] = /<script type="application\/json" id="record">(.*?)<\/script>/s.exec(html) ?? [];
  if (json === undefined) return undefined;
  try {
    const read = v.safeParse(recordSchema, JSON.parse(json));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
