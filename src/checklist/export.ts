import type { Organisation } from '../organisation/schema.ts';
import { reminder } from './reminder.ts';
import { asText, draftOf, forEmail, type Section } from './text.ts';
import type { Typed } from '../screens/screen-props.ts';
import { copyText, followLink, printPage, saveFile, shareText } from './browser-actions.ts';
import { t } from './t.ts';
import type { Reminders, ExportMethod } from './export-methods.ts';

interface ExportInput {
  sections: readonly Section[];
  organisation: Organisation;
  typed: Typed;
  reminders: Reminders;
}

type ExportResult =
  'copy' | 'copyFailed' | 'printFailed' | 'save' | 'share' | 'shareFailed' | 'remind' | undefined;

/** Names of files tell nothing of health: others see the folder of downloads. */
const files = { list: 'list.txt', reminder: 'reminder.ics' };

function remind(at: number | undefined): ExportResult {
  if (at === undefined) return undefined;
  const entry = reminder({ title: t('reminder'), at, now: Date.now() });
  saveFile(files.reminder, 'text/calendar', entry);
  return 'remind';
}

function draft({ sections, organisation, typed }: ExportInput): undefined {
  const { portal, support } = organisation;
  const address = support.email === 'unknown' ? '' : support.email;
  const sent = forEmail(sections, typed.emailDetails === 'yes');
  const subject = t('emailSubject', { portal: portal.name });
  followLink(draftOf(address, subject, asText(t('title'), sent)));
}

/** Lets the list leave the page by one method, and says what came of it, where nobody else does. */
export async function exportChecklist(
  method: ExportMethod,
  input: ExportInput,
): Promise<ExportResult> {
  const title = t('title');
  const text = asText(title, input.sections);
  switch (method) {
    case 'copy':
      return (await copyText(text)) ? 'copy' : 'copyFailed';
    case 'print':
    case 'printLarge':
      return printPage(method === 'printLarge');
    case 'save':
      saveFile(files.list, 'text/plain', text);
      return 'save';
    case 'share':
      return shareText(title, text);
    case 'email':
      return draft(input);
    case 'remindOpen':
      return remind(input.reminders.opens);
    case 'remindWait':
      return remind(input.reminders.waitEnds);
  }
}
