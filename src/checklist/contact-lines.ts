import { contactKind } from '../i18n/contacts.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Requester } from './requester.ts';
import type { Line, TFunction } from './text.ts';

/** How support is reached besides its number, in the order in which it helps. */
const rules = ['menuOption', 'fallbackPhone', 'tty', 'email', 'page'] as const;

/** Staff with a caller on the line have a number of their own at some organisations. */
function phoneFor(requester: Requester, { support }: Organisation): string {
  const forStaff = requester === 'caller' && support.staffPhone !== 'unknown';
  return forStaff ? support.staffPhone : support.phone;
}

/** How to reach support, line by line; where the number is not known, where a true one stands. */
export function contactLines(
  requester: Requester,
  organisation: Organisation,
  opening: string | undefined,
  t: TFunction,
): Line[] {
  const { name, support } = organisation;
  const phone = phoneFor(requester, organisation);
  return [
    { label: t('support.organisation'), text: name },
    phone === 'unknown'
      ? { label: t('support.phone'), text: t('support.phoneWhere') }
      : { label: t('support.phone'), text: phone, link: 'phone' },
    ...(opening ? [{ label: t('support.hours'), text: opening }] : []),
    ...rules
      .filter((rule) => support[rule] !== 'unknown')
      .map((rule) => ({
        label: t(`support.${rule}`),
        text: support[rule],
        link: contactKind(`support.${rule}`),
      })),
  ];
}
