import type { PathName } from '../flow/machine.ts';
import { flowMap, rootAnswersLeft } from '../flow/map.ts';
import { rootAnswers, type ScreenId } from '../flow/screen.ts';
import { pathOf, sectionsOf, type Section } from '../flow/sections.ts';
import { heldOn } from '../i18n/here.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { labelOf, titleOf } from '../i18n/screen-words.ts';
import type { Sentence } from '../i18n/sentences.ts';
import { isOurs, writtenBy, type Message } from '../lookup/messages.ts';
import { plainScreen, type For, type PlainScreen } from './plain-screen.ts';

export interface PlainPath {
  id: PathName;
  /** What people say who come to it. */
  name: string;
  screens: readonly PlainScreen[];
  /** What the organisation's file says that bears on it. */
  held: readonly Sentence[];
  /** What pages show, as far as it leads here: the organisation's own first. */
  messages: readonly Message[];
}

/** A way to get help that stands on every page. */
export interface PlainLink {
  label: string;
  target: ScreenId;
}

/** The whole flow as pages without a script tell it. */
export interface PlainGuide {
  paths: readonly PlainPath[];
  always: readonly PlainLink[];
}

const nameOf = ({ askedBy, first }: Section, { facts }: For) =>
  askedBy ? labelOf(askedBy.screen, askedBy.answer, facts) : titleOf(first, facts);

/** Where each leads whoever is in no wait. */
function alwaysOpen({ organisation }: For): PlainLink[] {
  const left = rootAnswersLeft(organisation);
  return rootAnswers.flatMap((answer) => {
    const last = left.findLast(({ id }) => id === answer);
    return last ? [{ label: i18n.t(`always.${answer}`), target: last.target as ScreenId }] : [];
  });
}

/** What an organisation's rules leave of the flow, with its words; `known` are the messages of portals. */
export function plainGuide(look: For, known: readonly Message[]): PlainGuide {
  const { organisation, facts } = look;
  const map = flowMap(organisation);
  const reached = new Set(map.screens.map(({ id }) => id));
  const messages = [
    ...writtenBy(organisation, i18n.language),
    ...known.filter((message) => isOurs(message, organisation)),
  ].filter(({ screen }) => reached.has(screen));
  const paths = sectionsOf(map)
    .filter(({ screens }) => screens.length > 0)
    .map((section) => ({
      id: section.id,
      name: nameOf(section, look),
      screens: section.screens.map((screen) => plainScreen(screen, look)),
      held: heldOn(section.first, facts, organisation),
      messages: messages.filter(({ screen }) => pathOf(screen) === section.id),
    }));
  return { paths, always: alwaysOpen(look) };
}
