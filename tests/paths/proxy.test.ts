import { expect, test } from 'vitest';
import { walk } from '../flow/walk.ts';
import { tell } from './stories.ts';

tell('where it is about another person’s record, somebody', 'none #proxy.trouble', [
  [
    'whose wife never shared her record asks her to, and gets a login of his own',
    'lakeside',
    'their-login adult',
    'proxy.adult',
  ],
  [
    'who helps a neighbour is sent to the neighbour’s clinic where both must be with it',
    'northfield',
    'not-asked adult',
    'proxy.same-practice',
  ],
  [
    'who asks for it where nobody gets access for somebody else is told so',
    'locked-by-email',
    'not-asked',
    'proxy.ask-desk',
  ],
  [
    'who signs in as their child where nobody gets access for somebody else is told so',
    'locked-by-email',
    'their-login child',
    'proxy.ask-desk',
  ],
  [
    'who cares for a friend gets a form where nothing can be shared online',
    'by-post',
    'not-asked adult',
    'proxy.form',
  ],
  [
    'with no paper for a father who cannot decide hears what is still possible',
    'default',
    'not-asked cannot-agree no-paper',
    'proxy.no-papers',
  ],
  [
    'who is a step-father asks the mother to sign too',
    'lakeside',
    'not-asked child step-parent',
    'proxy.step-parent',
  ],
  [
    'who is a step-mother where none are let in is told so',
    'northfield',
    'not-asked child step-parent',
    'proxy.no-step-parents',
  ],
  [
    'who has a baby where no child’s record is shown gets help without it',
    'by-post',
    'not-asked child',
    'proxy.no-children',
  ],
  [
    'who has a son of fourteen where teenagers are hidden gets help without it',
    'northfield',
    'see-part teenager',
    'proxy.no-teenagers',
  ],
  [
    'who sees too little where parents see all of a teenager asks what is missing',
    'by-post',
    'see-part teenager',
    'proxy.ask-desk',
  ],
  [
    'whose date of birth for the child is refused once does not try it again',
    'lakeside',
    'see-nothing refused',
    'proxy.date-refused',
  ],
  ['who waited out the time that it takes may ask', 'lakeside', 'waiting over', 'proxy.ask-desk'],
  [
    'whose view of a grown-up has run out hears who renews it',
    'lakeside',
    'ended expired',
    'proxy.expired',
  ],
  [
    'whose grown son cannot decide is asked for the paper that lets them act for him',
    'default',
    'ended grown cannot-decide',
    'proxy.papers',
  ],
  [
    'whose grown daughter still has the mother’s email lets her daughter call',
    'default',
    'ended grown still-mine',
    'proxy.hand-over',
  ],
  [
    'who fears a former partner ends that view by phone, in private',
    'lakeside',
    'someone-sees-mine let-in not-sure',
    'proxy.close-by-staff',
  ],
  [
    'who is grown up and read by a parent hears first to ask who is told',
    'default',
    'someone-sees-mine parent',
    'proxy.my-parent',
  ],
  [
    'who does not know why a grown son’s record is gone hears that its time may be over',
    'lakeside',
    'ended not-sure',
    'proxy.gone',
  ],
  [
    'who sees only the record of the mother is led back to the own one',
    'default',
    'see-part only-theirs',
    'proxy.back',
  ],
  [
    'whose child’s record does not show yet accepts it in a login of their own',
    'default',
    'see-nothing',
    'proxy.accept',
  ],
]);

tell(
  'somebody whose date of birth was refused before',
  'reset details birth-date failed start-again none #proxy.trouble',
  [['does not type that of a child', 'default', 'see-nothing', 'proxy.date-refused']],
);

const mayBeSeen = [
  'someone-sees-mine',
  'someone-sees-mine let-in',
  'someone-sees-mine let-in no',
  'someone-sees-mine let-in yes',
  'someone-sees-mine parent',
  'someone-sees-mine my-child',
  'ended dispute',
  'refused one-parent',
];

test.each(mayBeSeen)('the address tells nobody near of "%s"', (says) => {
  expect(walk('default', `none #proxy.trouble ${says}`).private).toBe(true);
});

test('where no view ever runs out, nobody is asked whether it did', () => {
  const { answers } = walk('by-post', 'none #proxy.trouble ended');
  expect(answers).not.toContain('expired');
});
