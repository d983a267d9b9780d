import { beforeAll, describe, expect, test } from 'vitest';
import { codes, looked, noLogin, resultsAt, scoreAll, type Scored } from './scored.ts';
import { told } from './told.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { offeredFor } from '../../src/flow/offered.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { organisations } from '../flow/organisations.ts';

describe('somebody who says a trouble that the look-up was not made from', () => {
  let scored: readonly Scored[];
  beforeAll(() => {
    scored = scoreAll();
  });
  const share = (is: (one: Scored) => boolean) => scored.filter(is).length / scored.length;

  test('is one of 259', () => expect(told).toHaveLength(259));

  test('finds the right path first in 73 of 100', () =>
    expect(share(({ first }) => first)).toBeGreaterThanOrEqual(0.73));

  test('finds the right path among the first three in 90 of 100', () =>
    expect(share(({ amongThree }) => amongThree)).toBeGreaterThanOrEqual(0.9));

  test('finds the right screen or cause among the first three in 77 of 100', () =>
    expect(share(({ placeAmongThree }) => placeAmongThree)).toBeGreaterThanOrEqual(0.77));

  test('finds the right screen or cause among five in 83 of 100', () =>
    expect(share(({ placeAmongFive }) => placeAmongFive)).toBeGreaterThanOrEqual(0.83));
});

const anywhere = neutralOrganisation;
const usedBy = (site: string) => ({ ...anywhere, sso: { ...anywhere.sso, names: [site] } });

describe('what an error page shows', () => {
  test.each(codes)('$query is found first', ({ query, screen, site }) => {
    const organisation = site === undefined ? anywhere : usedBy(site);
    const [first] = resultsAt(query, looked, organisation);
    expect(first?.message).toBeDefined();
    expect(first?.screen).toBe(offeredFor(organisation, screen as ScreenId));
  });
});

test('of what is no login trouble, 90 of 100 find nothing, or the care team and the emergency line', () => {
  const right = noLogin.filter(({ query }) => {
    const [first] = resultsAt(query, looked);
    return first === undefined || first.screen === 'support.medical';
  });
  expect(right.length / noLogin.length).toBeGreaterThanOrEqual(0.9);
});

test('a code of another site is asked about, and one of an account that is used here is not', () => {
  const atLakeside = resultsAt('CID7023', looked, organisations.lakeside);
  expect(atLakeside[0]).toMatchObject({ isElsewhere: true, message: { site: 'NHS login' } });
  const nhs = {
    ...organisations.default!,
    sso: { ...organisations.default!.sso, names: ['NHS login'] },
  };
  expect(resultsAt('CID7023', looked, nhs)[0]).toMatchObject({ isElsewhere: false });
});
