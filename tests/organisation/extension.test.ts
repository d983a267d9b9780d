import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { contactLines } from '../../src/checklist/contact-lines.ts';
import { t } from '../../src/checklist/t.ts';
import { dial } from '../../src/components/phone.ts';
import Guide from '../../src/guide/Guide.svelte';
import { factsOf } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { partOf } from '../../src/i18n/sentences.ts';
import { hoursAt } from '../../src/organisation/desks.ts';
import { parseOrganisation } from '../../src/organisation/parse.ts';
import CallSupport from '../../src/screens/CallSupport.svelte';
import SentenceText from '../../src/screens/SentenceText.svelte';
import '../i18n/all-english.ts';

const names = { name: 'Riverside', portal: { name: 'MyRiverside' } };
const switchboard = '555-0140';
const rules = {
  ...names,
  support: { phone: switchboard, extension: '12' },
  careTeam: { phone: switchboard, extension: '7', hours: 'always' },
};

function read(file: object) {
  const result = parseOrganisation(file);
  if (!('organisation' in result)) throw new Error(JSON.stringify(result.problems));
  return result.organisation;
}

const organisation = read(rules);
const facts = factsOf(organisation, i18n);
const said = (text: string) => partOf({ text }, facts, organisation, () => i18n.t('always.phone'));

const link = '<a dir="ltr" href="tel:5550140;ext=12">555-0140</a>, extension 12';
const html = (body: string) => body.replace(/<!--.*?-->/g, '');

test('a tap dials the extension, and who dials by hand reads it', () => {
  expect(dial('+1 (555) 0140')).toBe('tel:+15550140');
  expect(facts.support).toMatchObject({ phone: '555-0140, extension 12' });
  const [sentence] = partOf({ call: 'Call {{support.phone}}' }, facts, organisation, () =>
    i18n.t('support.call', { phone: (facts.support as { phone: string }).phone }),
  );
  expect(html(render(SentenceText, { props: sentence! }).body)).toContain(`Call ${link}`);
  expect(html(render(CallSupport, { props: { organisation } }).body)).toContain(`Call ${link}`);
});

test('the page without a script says it beside each number', () => {
  const page = html(
    render(Guide, { props: { organisation, facts, guide: { paths: [], always: [] } } }).body,
  );
  expect(page).toContain(link);
  expect(page).toContain('href="tel:5550140;ext=7">555-0140</a>, extension 7');
});

test('the list for the call has it below the number, which dials both', () => {
  const lines = contactLines('patient', organisation, undefined, t);
  expect(lines).toContainEqual(
    expect.objectContaining({ text: switchboard, link: 'phone', extension: '12' }),
  );
  expect(lines).toContainEqual(expect.objectContaining({ label: 'Extension', text: '12' }));
});

test('two desks behind one switchboard keep their own hours', () => {
  expect(said('{{careTeam.phone}}')[0]?.contact).toEqual({
    text: switchboard,
    kind: 'phone',
    extension: '7',
  });
  expect(hoursAt(switchboard, organisation, '7')).toBe('always');
  expect(hoursAt(switchboard, organisation, '12')).toBeUndefined();
});

test('a number without an extension is said as it is', () => {
  const plain = read({ ...names, support: { phone: switchboard } });
  expect(factsOf(plain, i18n).support).toMatchObject({ phone: switchboard });
  expect(html(render(CallSupport, { props: { organisation: plain } }).body)).toContain(
    'href="tel:5550140">555-0140</a></p>',
  );
});

test.each(['support', 'careTeam', 'loginDesk'])(
  'an extension of %s without its number is a fault with its place',
  (desk) => {
    expect(parseOrganisation({ ...names, [desk]: { extension: '12' } })).toEqual({
      problems: [
        {
          place: `${desk}.extension`,
          sentence: `Write ${desk}.phone too: an extension is dialled after its number.`,
        },
      ],
    });
  },
);

test.each([12, 'x12', '123456789', ''])('an extension is 1 to 8 digits: not %j', (extension) => {
  const problem = {
    place: 'support.extension',
    sentence: expect.stringContaining('1 to 8 digits'),
  };
  expect(parseOrganisation({ ...names, support: { phone: switchboard, extension } })).toEqual({
    problems: [problem],
  });
});
