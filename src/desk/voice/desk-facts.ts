import { factsOf, type Facts } from '../../i18n/facts.ts';
import { formatList } from '../../i18n/format.ts';
import { sayPhone, type Line } from '../../i18n/say-phone.ts';
import type { Organisation } from '../../organisation/schema.ts';
import { d } from '../desk-words.ts';
import { deskDetails, type StaffRules } from '../rules/schema.ts';
import { agent } from './agent.ts';

type Known<Rule> = Exclude<Rule, 'unknown'>;
type Detail = Known<StaffRules['verify']['details']>[number];
type DeskDetail = (typeof deskDetails)[number];

/** How a rule stands in a sentence; one that is unknown does not. */
const ifKnown = <Rule>(rule: Rule, say: (known: Known<Rule>) => string) =>
  rule === 'unknown' ? undefined : say(rule as Known<Rule>);

const isOfDesk = (detail: Detail): detail is DeskDetail =>
  (deskDetails as readonly string[]).includes(detail);

const detailOf = (detail: Detail) =>
  isOfDesk(detail) ? d(`rules.details.${detail}`) : agent.t(`common:details.${detail}`);

/** A number with its hours: an agent puts nobody through to a line that nobody answers. */
const lineOf = ({ hours, ...line }: Line & { hours: string }) => ({
  phone: ifKnown(line.phone, () => {
    const phone = sayPhone(line, agent.t);
    return hours === 'unknown' ? phone : `${phone} (${hours})`;
  }),
});

/** The rules of both files as they stand in sentences for staff, in the agent's language. */
export function deskFacts(
  organisation: Organisation,
  { verify, caregiver, powers, lines }: StaffRules,
): Facts {
  const { language } = agent;
  return {
    ...factsOf(organisation, agent),
    verify: {
      details: ifKnown(verify.details, (details) =>
        formatList(details.map(detailOf), language, 'conjunction'),
      ),
      least: ifKnown(verify.least, (least) => new Intl.NumberFormat(language).format(least)),
      otherwise: ifKnown(verify.otherwise, String),
    },
    caregiver: { consentBy: ifKnown(caregiver.consentBy, String) },
    powers: { fieldName: ifKnown(powers.fieldName, String) },
    lines: Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, lineOf(line)])),
  };
}
