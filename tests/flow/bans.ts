/**
 * What a ban rests on where no rule, answer or cause stands in its name: a rule or a note of
 * docs/safety.md. A name is the same ban on every screen.
 */
export const bans: Readonly<Record<string, string>> = {
  'ask-again': 'safety-2', // for one more message, form or code
  'ask-secret': 'safety-5', // said to staff
  'check-again': 'identity',
  'child-helper': 'access',
  'close-account': 'safety-3',
  'code-app': 'safety-3', // deleted, all codes are lost
  cookies: 'safety-3',
  'delete-app': 'safety-3', // the portal's own
  evidence: 'security', // messages that staff may need
  'get-round': 'device', // a block by country
  guess: 'safety-2',
  guessable: 'safety-5',
  ill: 'access',
  'in-their-name': 'proxy',
  'keep-page': 'safety-2', // closed, it wants one more code
  'leave-behind': 'signed-in',
  'leave-open': 'safety-6', // this page, where somebody near may read it
  maker: 'support',
  'message-link': 'safety-5',
  'needless-reset': 'safety-3',
  'old-code': 'safety-2', // or a link, used or replaced
  'old-login': 'safety-2', // of a portal that has moved
  'old-page': 'device',
  'old-password': 'safety-4',
  'old-way': 'safety-3', // in, before the new one works
  'patient-choice': 'proxy',
  pay: 'safety-5',
  'recovery/newAccount_not-replaces': 'safety-3', // a second account, where it does not replace the first
  'recovery/selfService_not-false': 'safety-2', // a guess, where a new password can be made
  'retry-later': 'outage',
  'screen-lock': 'device',
  'second-account': 'safety-3',
  'second-reset': 'safety-2',
  'share-login': 'proxy',
  'shared-contact': 'contact-details', // an email or phone that others read
  'shared-device': 'sign-in',
  'start-over': 'safety-3',
  stranger: 'safety-5',
  'tell-secret': 'safety-5',
  'their-login': 'proxy',
  'to-old-place': 'contact-details',
  'try-again': 'safety-2',
  'unknown-number': 'safety-5', // from a message, a caller or a warning
  'unsafe-device': 'security',
  'unsafe-page': 'safety-5',
  'unsafe-program': 'safety-5',
  until: 'safety-7', // the clock of a wait
  untrue: 'identity',
  wait: 'safety-2', // the badge of a wait
  'wait-for-care': 'safety-1',
  'warn-them': 'safety-6', // whoever may have got in
  'web-search': 'safety-5',
  'who-sees': 'safety-5',
  'whole-number': 'safety-5', // a social security number
  'write-secret': 'safety-5',
};
