import type { Organisation } from '../organisation/schema.ts';
import type { Asker } from './asker.ts';
import type { Line, Say } from './text.ts';

/** How each rule of how to reach support can be followed, in the order in which they help. */
const rules = {
  menuOption: undefined,
  fallbackPhone: 'phone',
  tty: 'phone',
  email: undefined,
  page: 'page',
} as const;

/** Staff with a caller on the line have a number of their own at some organisations. */
function phoneFor(asker: Asker, { support }: Organisation): string {
  const forStaff = asker === 'caller' && support.staffPhone !== 'unknown';
  return forStaff ? support.staffPhone : support.phone;
}

/** How to reach support, line by line; where the number is not known, where a true one stands. */
export function reachLines(
  asker: Asker,
  organisation: Organisation,
  opening: string | undefined,
  say: Say,
): Line[] {
  const { name, support } = organisation;
  const phone = phoneFor(asker, organisation);
  const names = Object.keys(rules) as (keyof typeof rules)[];
  return [
    { label: say('support.organisation'), text: name },
    phone === 'unknown'
      ? { label: say('support.phone'), text: say('support.phoneWhere') }
      : { label: say('support.phone'), text: phone, link: 'phone' },
    ...(opening ? [{ label: say('support.hours'), text: opening }] : []),
    ...names
      .filter((rule) => support[rule] !== 'unknown')
      .map((rule) => ({ label: say(`support.${rule}`), text: support[rule], link: rules[rule] })),
  ];
}
