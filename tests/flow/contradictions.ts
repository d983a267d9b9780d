/** A sentence by its screen, part and name: `reset.again:steps.once`. A title has no name. */
export interface Contradiction {
  one: string;
  other: string;
  /** What the two say opposite things about. */
  about: string;
  /** Only if it comes second does the other contradict: what it asks for has been done the other way round. */
  inThisOrder?: true;
}

/** What would leave somebody not knowing which of two screens to believe. */
export const contradictions: readonly Contradiction[] = [
  {
    one: 'reset.again:steps.once',
    other: 'reset.email:avoid.ask-again',
    about: 'whether to ask for one more message',
    inThisOrder: true, // the email has been looked for before one more is asked for
  },
  {
    one: 'reset.again:steps.once',
    other: 'reset.text:avoid.ask-again',
    about: 'whether to ask for one more message',
    inThisOrder: true,
  },
  {
    one: 'reset.again:steps.once',
    other: 'reset.post:avoid.ask-again',
    about: 'whether to ask for one more message',
  },
  {
    one: 'reset.still-fails:avoid.second-reset',
    other: 'lockout.reset:steps.press',
    about: 'whether to make one more new password',
    inThisOrder: true, // after the one that lifts a lock there is no second
  },
  {
    one: 'reset.still-fails:avoid.second-reset',
    other: 'password.reset:steps.press',
    about: 'whether to make one more new password',
    inThisOrder: true,
  },
  {
    one: 'lockout.wait:avoid.try-again',
    other: 'lockout.not-said:title',
    about: 'whether a lock ends by itself',
  },
  {
    one: 'security.secure:steps.password',
    other: 'security.near:avoid.warn-them',
    about: 'whether to change the password before a call',
  },
  {
    one: 'security.secure:steps.out',
    other: 'security.near:avoid.warn-them',
    about: 'whether to sign the other person out',
  },
  {
    one: 'security.maybe-me:steps.self',
    other: 'security.call-first:avoid.warn-them',
    about: 'whether to open the account before a call',
  },
  {
    one: 'portal.not-set-up:why.portal/sharedLogin_true',
    other: 'portal.address:why.portal/sharedLogin_false',
    about: 'whether one login opens more than one portal',
  },
  {
    one: 'portal.not-set-up:why.portal/sharedLogin_unknown',
    other: 'portal.address:why.portal/sharedLogin_false',
    about: 'whether one login opens more than one portal',
  },
  {
    one: 'portal.not-set-up:why.portal/sharedLogin_true',
    other: 'portal.looks-alike:steps.portal/sharedLogin_false',
    about: 'whether to make a login of its own for this portal',
  },
  {
    one: 'sso.only-there:avoid.needless-reset',
    other: 'password.reset:steps.press',
    about: 'where a new password is made',
    inThisOrder: true, // the other account may be thought of only when no message comes
  },
  {
    one: 'identity.desk:avoid.check-again',
    other: 'identity.again:title',
    about: 'whether to try the check again',
    inThisOrder: true,
  },
  {
    one: 'identity.in-person:avoid.check-again',
    other: 'identity.again:title',
    about: 'whether to try the check again',
    inThisOrder: true,
  },
];
