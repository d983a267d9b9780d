import { contactLines } from '../../src/checklist/contact-lines.ts';
import { weekRows } from '../../src/guide/week-rows.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import type { Hours, Organisation } from '../../src/organisation/schema.ts';
import { inEnglish } from './words.ts';

/** `Monday, 8:00 AM – 5:00 PM; …`, as the page without a script has it. */
function hoursOf(hours: Hours | 'unknown'): string | undefined {
  if (hours === 'unknown') return undefined;
  if (hours === 'always') return inEnglish.t('guide:hours.always');
  const { rows, zone } = weekRows(hours, inEnglish.language);
  const closed = inEnglish.t('guide:hours.closed');
  const days = rows.map(({ name, open }) => `${name}, ${open.join(', ') || closed}`);
  return `${days.join('; ')} (${zone})`;
}

/** What stands beside every screen, or one step away: where to sign in, and how to reach support. */
export function besideEvery(organisation: Organisation): string[] {
  const { address } = organisation.portal;
  const contacts = contactLines(
    'patient',
    organisation,
    hoursOf(organisation.support.hours),
    (key, values) => inEnglish.t(`checklist:${key}`, values),
  );
  return [
    inEnglish.t('common:emergency', factsOf(organisation, inEnglish)),
    address === 'unknown'
      ? inEnglish.t('common:page.portalUnknown')
      : inEnglish.t('common:page.portalAt', { address }),
    ...contacts.map(({ label, text }) => (label ? `${label}: ${text}` : text)),
  ];
}
