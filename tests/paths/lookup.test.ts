import { tell } from './stories.ts';

tell('somebody who finds nothing of theirs in a list', '', [
  ['looks on by words, and by what is near', 'default', 'locked none', 'lookup.none'],
  ['does so from a list behind another', 'default', 'reset link none', 'lookup.none'],
  [
    'and does not find it there either speaks to a person',
    'default',
    'code none person',
    'support.who',
  ],
]);

tell('somebody who sees a message', '', [
  ['looks for it from wherever they are', 'default', 'rejected once message', 'lookup.words'],
  ['looks for it while they wait', 'by-post', 'locked password message', 'lookup.words'],
]);
