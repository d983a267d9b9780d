import { describe, expect, test } from 'vitest';
import { flowMap } from '../../src/flow/map.ts';
import type { TrailEntry } from '../../src/flow/replay.ts';
import { formOf, roleOf, tells, todayOf } from '../../src/flow/role.ts';
import { isForStaff } from '../../src/flow/steps-to.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { rootAnswers, type ScreenId } from '../../src/flow/screen.ts';

const noon = new Date(2026, 10, 26, 12).getTime();

/** `proxy.whose/child start.trouble/start-again`: what was said, in order. */
const trail = (...said: string[]) =>
  said.map((one): TrailEntry => {
    const [screen, answer] = one.split('/') as [TrailEntry['screen'], string];
    return { screen, answer, at: noon };
  });
const helped = (...said: string[]) => roleOf(trail(...said))?.what;

describe('who is helped', () => {
  test('is whoever reads it, until something else is said', () => {
    expect(helped('start.trouble/locked', 'lockout.cause/password')).toBeUndefined();
  });

  test('is not whoever was asked for a code on the phone: only staff and who says so have a caller', () => {
    const called = flowMap().screens.filter(({ answers }) =>
      answers.some(({ id, target }) => id === 'caller' && target !== 'support.caller'),
    );
    expect(called.map(({ id }) => id)).toEqual([]);
  });

  test('is a caller on few screens only: what no way is known to is not taken for one of staff', () => {
    const theirs = flowMap(neutralOrganisation)
      .screens.map(({ id }) => id)
      .filter((id) => isForStaff(neutralOrganisation, id as ScreenId));
    expect(theirs).toContain('support.caller');
    expect(theirs).toContain('proxy.representative');
    expect(isForStaff(neutralOrganisation, 'lookup.words')).toBe(false);
    expect(theirs.filter((id) => /^(lockout|outage|reset|security)\./.test(id))).toEqual([]);
  });

  test('is told by the answer of a parent, and kept after Start again', () => {
    expect(helped('proxy.whose/child', 'proxy.tie/start-again', 'start.trouble/code')).toBe(
      'child',
    );
  });

  test('stays a child when the same person says that they help somebody', () => {
    expect(helped('proxy.whose/child', 'support.who/caregiver')).toBe('child');
  });

  test('is the last of two people that somebody told of', () => {
    expect(helped('proxy.whose/child', 'proxy.whose/teenager')).toBe('teenager');
  });

  test('stays a caller whatever staff say of the caller’s child', () => {
    expect(helped('start.trouble/caller', 'proxy.whose/child')).toBe('caller');
  });

  test('is the patient again once they say that it is they who need help', () => {
    expect(helped('start.trouble/caller', 'support.who/me')).toBeUndefined();
  });

  test('is known with the answer that told it, so that it can be changed there', () => {
    expect(roleOf(trail('start.trouble/inside', 'start.inside/for-someone'))).toEqual({
      what: 'someone',
      index: 1,
    });
  });
});

describe('who needs care today', () => {
  const asked = trail('start.trouble/locked', 'lockout.cause/no-time');

  test('is remembered that day, also after Start again', () => {
    const later = [...asked, ...trail('lockout.cause/start-again')];
    expect(todayOf(later, noon + 3_600_000)).toEqual({ what: 'today', index: 1 });
  });

  test('is not held to it the next day', () => {
    expect(todayOf(asked, noon + 24 * 3_600_000)).toBeUndefined();
  });
});

test('we speak to staff, to whoever helps somebody, and else to the patient', () => {
  expect([formOf('caller'), formOf('child'), formOf('someone'), formOf(undefined)]).toEqual([
    ...['caller', 'someone', 'someone', undefined],
  ]);
});

test('each answer that tells of somebody stands in the flow', () => {
  const screens = new Map(flowMap().screens.map(({ id, answers }) => [id as string, answers]));
  const isThere = (told: string) => {
    const [screen, answer] = told.split('/') as [string, string?];
    if (answer === undefined) return (rootAnswers as readonly string[]).includes(told);
    return screens.get(screen)?.some(({ id }) => id === answer);
  };
  expect(Object.keys(tells).filter((told) => !isThere(told))).toEqual([]);
});

test('whoever says that it is for a child, a teenager or somebody else is remembered', () => {
  const says = /^(child|teenager|for-someone|caregiver)$/;
  const here = flowMap().screens.flatMap(({ id, answers }) =>
    answers.filter((answer) => says.test(answer.id)).map((answer) => `${id}/${answer.id}`),
  );
  expect([...new Set(here)].filter((told) => !(told in tells)).sort()).toEqual([
    // It may be the teenager who asks.
    'activation.age/teenager',
    // Staff stay staff.
    'support.caller/for-someone',
  ]);
});
