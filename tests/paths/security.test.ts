import { tell } from './stories.ts';

tell('somebody who fears for the account,', 'none #security.what', [
  [
    'who only saw a false message leaves it alone',
    'default',
    'message only-saw',
    'security.only-saw',
  ],
  [
    'who got a code unasked gives it to nobody',
    'default',
    'message code-unasked',
    'security.code-unasked',
  ],
  [
    'who got a code unasked and shares the mailbox calls first',
    'default',
    'message code-unasked others-read',
    'security.call-first',
  ],
  [
    'who gave the code away calls first',
    'default',
    'message code-unasked gave-code',
    'security.call-first',
  ],
  [
    'whose code was their own after all goes on with it',
    'default',
    'message code-unasked asked',
    'security-code.trouble',
  ],
  ['who gave a code calls first', 'default', 'message gave-code', 'security.call-first'],
  [
    'who sent pictures of an ID calls the scam desk at once',
    'default',
    'message sent-id',
    'security.sent-id',
  ],
  [
    'who told a caller the number of an ID calls the scam desk at once',
    'default',
    'asked-for-code gave-id',
    'security.sent-id',
  ],
  [
    'who typed the password is asked who reads their email',
    'default',
    'message typed-password',
    'security.mine',
  ],
  [
    'whose email is theirs alone secures it from another device',
    'default',
    'sign-ins yes',
    'security.secure',
  ],
  ['whose email others read calls first', 'default', 'sign-ins no', 'security.call-first'],
  ['who lives with the trouble gets help that only they see', 'default', 'near', 'security.near'],
  [
    'whose lost phone gets the codes calls the phone company',
    'default',
    'lost gets-codes',
    'security.phone-company',
  ],
  [
    'told of a change that was not theirs calls right away',
    'default',
    'changed not-me',
    'security.call-now',
  ],
  [
    'who was asked for a code by phone hangs up',
    'default',
    'asked-for-code gave-nothing',
    'security.hang-up',
  ],
  [
    'who paid for a code app gets the money back from the store',
    'default',
    'money paid',
    'security.bank',
  ],
  [
    'who gave a caller their birth date and more makes the account safe',
    'default',
    'asked-for-code gave-details yes',
    'security.secure',
  ],
  ['who needs a new password makes it', 'default', 'sign-ins yes new-password', 'password.reset'],
  [
    'who needs a new password calls where only staff can set it',
    'northfield',
    'sign-ins yes new-password',
    'password.by-staff',
  ],
  [
    'who made the account safe tells support what happened',
    'default',
    'sign-ins yes done',
    'security.tell-support',
  ],
]);

tell(
  'somebody who made a new password before and fears for the account',
  'forgot-password start-again none #security.what',
  [['is not sent to make another', 'default', 'sign-ins yes new-password', 'reset.enough']],
);
