import { tell } from './stories.ts';

tell('somebody who cannot set up the account,', 'activation', [
  ['whose code is refused types it once more with care', 'default', 'code', 'activation.code'],
  [
    'whose link was used without their knowing',
    'default',
    'link not-sure',
    'activation.maybe-used',
  ],
  [
    'who signs up to help a mother hears that the code may go to her',
    'default',
    'not-come for-someone',
    'activation.for-someone',
  ],
  [
    'who sent a form for a child and waits looks for what is missing',
    'default',
    'age child waiting',
    'proxy.pending',
  ],
  [
    'who helps a grown-up where nobody gets access is told so',
    'locked-by-email',
    'age for-someone not-asked',
    'proxy.ask-desk',
  ],
  ['whose old link is followed by a code', 'northfield', 'link not-used', 'activation.then-code'],
  ['who doubts the invitation asks the clinic first', 'default', 'link doubt', 'security.claim'],
  [
    'whose invitation is from the clinic goes on',
    'default',
    'link doubt invited',
    'activation.how',
  ],
  ['whose old link is dead asks for another', 'default', 'link not-used', 'activation.ways'],
  ['who never had a code signs up alone', 'lakeside', 'no-code', 'activation.sign-up'],
  ['in whose name somebody else made an account', 'default', 'used not-me', 'activation.not-me'],
  ['who lost the email of the account', 'default', 'used me-lost-email', 'activation.lost-email'],
  [
    'a teenager where there are no accounts for them',
    'northfield',
    'age teenager',
    'activation.no-teenagers',
  ],
  ['a teenager where there are some', 'lakeside', 'age teenager', 'activation.teenager'],
  [
    'who will not give a number asks for another way',
    'default',
    'details not-give',
    'identity.other-way',
  ],
  [
    'whose code was refused twice does not type it a third time',
    'default',
    'code failed have-code code failed have-code code',
    'activation.ways',
  ],
  [
    'whose date of birth is refused may write it once as they have it',
    'default',
    'details birth-date',
    'identity.birth-date',
  ],
  [
    'whose name is refused may write it once as on a letter',
    'lakeside',
    'details name',
    'identity.name',
  ],
  [
    'whose name is refused with one try left asks staff to look at the record',
    'northfield',
    'details name',
    'identity.desk',
  ],
  [
    'who lost the email where a new account takes the place of the old one starts over',
    'by-post',
    'used me-lost-email',
    'activation.start-over',
  ],
]);
