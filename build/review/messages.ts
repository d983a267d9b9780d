import { readFileSync } from 'node:fs';
import { isOurs, type Message } from '../../src/lookup/messages.ts';
import type { For } from './lines.ts';

/** What a page shows, what people are told it means, and the screen that it opens. */
export interface ReviewMessage {
  says: readonly string[];
  /** By language; ours in English alone. */
  means: Readonly<Record<string, string>>;
  screen: string;
  cause?: string | undefined;
  isOwn: boolean;
  /** The site on which it means this, if the organisation's file does not name it. */
  elsewhere?: string | undefined;
}

const known = JSON.parse(
  readFileSync(new URL('../../src/lookup/messages/en.json', import.meta.url), 'utf8'),
) as Message[];

/** The organisation's own messages, then those that Doorstep knows. */
export function messagesOf({ organisation }: For): ReviewMessage[] {
  const { messages } = organisation;
  const own = messages === 'unknown' ? [] : messages;
  return [
    ...own.map(({ says, ...rest }) => ({ ...rest, says: [says], isOwn: true })),
    ...known.map((message) => ({
      says: message.says,
      means: { en: message.means },
      screen: message.screen,
      cause: message.cause,
      isOwn: false,
      elsewhere: isOurs(message, organisation) ? undefined : message.site,
    })),
  ];
}
