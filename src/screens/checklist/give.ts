import type { Organisation } from '../../organisation/schema.ts';
import { reminder } from '../../support/reminder.ts';
import { asText, draftOf, forEmail, type Section } from '../../support/text.ts';
import type { Typed } from '../screen-props.ts';
import { copyText, followLink, printPage, saveFile, shareText } from './edge.ts';
import { say } from './say.ts';
import type { Reminders, Way } from './ways.ts';

interface Given {
  sections: readonly Section[];
  organisation: Organisation;
  typed: Typed;
  reminders: Reminders;
}

type Outcome = 'copy' | 'copyByHand' | 'save' | 'share' | 'shareFailed' | 'remind' | undefined;

/** Names of files tell nothing of health: others see the folder of downloads. */
const files = { list: 'list.txt', reminder: 'reminder.ics' };

function remind(at: number | undefined): Outcome {
  if (at === undefined) return undefined;
  const entry = reminder({ title: say('reminder'), at, now: Date.now() });
  saveFile(files.reminder, 'text/calendar', entry);
  return 'remind';
}

function draft({ sections, organisation, typed }: Given): undefined {
  const { portal, support } = organisation;
  const address = support.email === 'unknown' ? '' : support.email;
  const told = forEmail(sections, typed.emailDetails === 'yes');
  const subject = say('emailSubject', { portal: portal.name });
  followLink(draftOf(address, subject, asText(say('title'), told)));
}

/** Lets the list leave the page in one way, and says what came of it, where nobody else does. */
export async function give(way: Way, given: Given): Promise<Outcome> {
  const title = say('title');
  const text = asText(title, given.sections);
  switch (way) {
    case 'copy':
      return (await copyText(text)) ? 'copy' : 'copyByHand';
    case 'print':
    case 'printLarge':
      return printPage(way === 'printLarge');
    case 'save':
      saveFile(files.list, 'text/plain', text);
      return 'save';
    case 'share':
      return shareText(title, text);
    case 'email':
      return draft(given);
    case 'remindOpen':
      return remind(given.reminders.opens);
    case 'remindWait':
      return remind(given.reminders.waitEnds);
  }
}
