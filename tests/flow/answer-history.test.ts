import { expect, test } from 'vitest';
import type { TrailEntry } from '../../src/flow/replay.ts';
import type { Screen } from '../../src/flow/screen.ts';
import { requesterOf } from '../../src/flow/requester.ts';
import { triedOf, whyOf } from '../../src/flow/answer-history.ts';

type Step = [screen: string, kind: Screen['kind'], answer: string, assumed?: true];

/** A journey step by step; answers that lead out of every screen are not the screen's own. */
function journey(...steps: Step[]) {
  const everywhere = ['contact-support', 'start-again', 'caller'];
  return {
    entries: steps.map(([screen, , answer, assumed], at) => {
      return { screen, answer, at, ...(assumed && { assumed }) } as TrailEntry;
    }),
    visited: steps.map(([id, kind, answer]) => {
      return {
        id,
        kind,
        answers: everywhere.includes(answer) ? [] : [answer],
      } as unknown as Screen;
    }),
  };
}
const said = (found: readonly TrailEntry[]) => found.map(({ answer }) => answer);

const locked = journey(
  ['start.trouble', 'question', 'rejected'],
  ['rejected.how', 'question', 'often'],
  ['lockout.cause', 'question', 'password'],
  ['lockout.wait', 'wait', 'failed'],
  ['lockout.reset', 'advice', 'failed'],
  ['lockout.staff', 'outcome', 'contact-support'],
  ['support.who', 'question', 'me'],
);

test('support hears the first words and those of the last path, not how somebody came to support', () => {
  expect(said(whyOf(locked.entries, locked.visited))).toEqual(['rejected', 'password']);
});

test('support hears what was tried, not what was only looked at', () => {
  const tried = triedOf(locked.entries, locked.visited);
  expect(tried.map(({ screen }) => screen)).toEqual(['lockout.wait', 'lockout.reset']);
});

test('what was tried before a start again still counts, what was said before it does not', () => {
  const { entries, visited } = journey(
    ['start.trouble', 'question', 'forgot'],
    ['password.reset', 'advice', 'failed'],
    ['password.reset', 'advice', 'start-again'],
    ['start.trouble', 'question', 'locked'],
    ['lockout.cause', 'question', 'contact-support'],
  );
  expect(said(whyOf(entries, visited))).toEqual(['locked']);
  expect(said(triedOf(entries, visited))).toEqual(['failed']);
});

test('what a link took as said was not tried', () => {
  const { entries, visited } = journey(['password.reset', 'advice', 'failed', true]);
  expect(triedOf(entries, visited)).toEqual([]);
});

test('who asks is who was named last', () => {
  expect(requesterOf([])).toBe('patient');
  const caller = journey(['start.trouble', 'question', 'caller']).entries;
  expect(requesterOf(caller)).toBe('caller');
  const caregiver = journey(['support.who', 'question', 'caregiver']).entries;
  expect(requesterOf([...caller, ...caregiver])).toBe('caregiver');
  const patient = journey(['support.who', 'question', 'me']).entries;
  expect(requesterOf([...caregiver, ...patient])).toBe('patient');
});
