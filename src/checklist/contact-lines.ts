import { contactKind } from '../i18n/contacts.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Requester } from '../flow/requester.ts';
import type { Line, TFunction } from './text.ts';

/** How support is reached besides its number, in the order in which it helps. */
const rules = [
  'phoneIs',
  'extension',
  'menuOption',
  'fallbackPhone',
  'tty',
  'email',
  'page',
] as const;

/** Staff with a caller on the line are no patients: they get the number that is theirs, and no other. */
function linesForStaff({ name, support }: Organisation, t: TFunction): Line[] {
  return [
    { label: t('support.organisation'), text: name },
    support.staffPhone === 'unknown'
      ? { text: t('support.toPortalTeam') }
      : { label: t('support.phone'), text: support.staffPhone, link: 'phone' },
  ];
}

/** How to reach support, line by line; where the number is not known, where a true one stands. */
export function contactLines(
  requester: Requester,
  organisation: Organisation,
  opening: string | undefined,
  t: TFunction,
): Line[] {
  if (requester === 'caller') return linesForStaff(organisation, t);
  const { name, support } = organisation;
  return [
    { label: t('support.organisation'), text: name },
    support.phone === 'unknown'
      ? { label: t('support.phone'), text: t('support.phoneWhere') }
      : {
          label: t('support.phone'),
          text: support.phone,
          link: 'phone',
          extension: support.extension,
        },
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
