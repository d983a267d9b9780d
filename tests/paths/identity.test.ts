import { expect, test } from 'vitest';
import { walk } from '../flow/walk.ts';
import { tell } from './stories.ts';

tell('somebody who has to prove who they are,', 'none #identity.detail', [
  [
    'whose married name is refused may write it once as on a letter',
    'default',
    'name',
    'identity.name',
  ],
  ['whose postcode is refused copies it from a bill', 'lakeside', 'address', 'identity.address'],
  [
    'who has one try left before the lock asks staff to look at the record',
    'northfield',
    'name',
    'identity.desk',
  ],
  [
    'whose name is refused twice is not told to try a third time',
    'lakeside',
    'name failed',
    'identity.desk',
  ],
  [
    'whose birth date is refused, and then says locked, is led to the lock',
    'default',
    'birth-date locked',
    'lockout.says',
  ],
  [
    'who failed the quiz calls the help desk',
    'default',
    'questions failed',
    'identity.quiz-failed',
  ],
  [
    'who fails the quiz at home and on the phone hears of another way',
    'lakeside',
    'questions ahead failed failed',
    'identity.other-way',
  ],
  [
    'whose own security question is refused writes the answer as at first',
    'default',
    'questions answer',
    'reset.answer',
  ],
  [
    'who was helped into the picture takes it again alone',
    'default',
    'document helper-in-view',
    'identity.document',
  ],
  [
    'whose photo is refused at the last safe try takes another way',
    'northfield',
    'document refused',
    'identity.other-way',
  ],
  [
    'whose camera never starts hears that nothing else is taken',
    'only-reset',
    'document camera failed',
    'identity.none-accepted',
  ],
  [
    'who has a passport besides takes a photo of that',
    'default',
    'document from-elsewhere yes',
    'identity.document',
  ],
  [
    'who has no other ID than the refused one asks for another way',
    'lakeside',
    'document from-elsewhere no',
    'identity.other-way',
  ],
  [
    'who will not send a photo of their face can do it in person',
    'northfield',
    'not-give in-person',
    'identity.in-person',
  ],
  [
    'who may try again tomorrow can see a person before that',
    'lakeside',
    'too-many in-person',
    'identity.in-person',
  ],
  [
    'who waited in vain asks what became of it',
    'default',
    'document no-answer over',
    'identity.stalled',
  ],
  [
    'who gets a refusal by email mends the one thing it names',
    'default',
    'document no-answer refused',
    'identity.document',
  ],
  [
    'who is not told what is wrong checks the name, and all else with it',
    'default',
    'not-said',
    'identity.name',
  ],
]);

test.each([
  ['will not give a number', 'not-give'],
  ['tried too often', 'too-many'],
])('who %s is not sent to a desk or a phone where only a letter counts', (_person, says) => {
  const { answers } = walk('by-post', `none #identity.detail ${says}`);
  expect(answers).not.toContain('in-person');
});
