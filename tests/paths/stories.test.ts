import { describe, expect, test } from 'vitest';
import { walk } from '../flow/walk.ts';

type Story = readonly [person: string, organisation: string, says: string, sees: string];

/** People, what they say from the first question on, and the screen that has to help them. */
const stories: Record<string, readonly Story[]> = {
  rejected: [
    [
      'who typed it wrong once and changed nothing may try once more',
      'default',
      'rejected once here nothing',
      'password.typing',
    ],
    [
      'who tried twice where the limit is unknown makes a new password',
      'default',
      'rejected twice here nothing',
      'password.reset',
    ],
    [
      'who tried twice of five may try once more',
      'lakeside',
      'rejected twice here nothing',
      'password.typing',
    ],
    [
      'who is warned of the last try is told to stop',
      'lakeside',
      'rejected warned',
      'rejected.stop',
    ],
    [
      'who thinks that it is locked is led to the lock',
      'northfield',
      'rejected more maybe-locked',
      'lockout.staff',
    ],
    [
      'on the wrong hospital’s site finds the right one',
      'lakeside',
      'rejected once maybe-elsewhere',
      'rejected.address',
    ],
    [
      'who was never here before sets up an account',
      'default',
      'rejected once never none',
      'activation.ways',
    ],
    [
      'who came by a Google button is not sent to a reset',
      'default',
      'rejected once other-button',
      'rejected.other-button',
    ],
    [
      'who uses a patient’s login is told to use their own',
      'default',
      'rejected once for-someone',
      'rejected.own-login',
    ],
    [
      'with two accounts finds out which mailbox is theirs',
      'default',
      'rejected more two-accounts',
      'username.several',
    ],
  ],
  password: [
    ['who forgot it asks for a new one', 'lakeside', 'forgot-password', 'password.reset'],
    [
      'who forgot it where only staff can help is told so',
      'northfield',
      'forgot-password',
      'password.by-staff',
    ],
    [
      'who would lose an identity proof is asked for the key first',
      'locked-by-email',
      'forgot-password',
      'password.key',
    ],
    [
      'without the key hears the price before they pay it',
      'locked-by-email',
      'forgot-password no',
      'password.identity-again',
    ],
    [
      'who already made a new one is not sent to make another',
      'default',
      'forgot-password link late failed failed',
      'reset.enough',
    ],
    [
      'whose old phone keeps the old one mends that first',
      'default',
      'something-else password keeps-locking',
      'password.old-device',
    ],
    [
      'who did not change it themselves is led to safety',
      'default',
      'something-else password changed did-not-change',
      'lockout.not-me',
    ],
    [
      'asked for a PIN hears that it belongs to one device',
      'default',
      'something-else password second-secret pin',
      'password.pin',
    ],
  ],
  username: [
    ['who forgot both gets the username first', 'default', 'forgot-username both', 'username.both'],
    [
      'who shares an email needs one of their own',
      'lakeside',
      'forgot-username shared',
      'username.may-share',
    ],
    [
      'who shares an email where it must be unique',
      'only-reset',
      'forgot-username shared',
      'username.own-email',
    ],
    [
      'who wants another name where it is fixed hears so',
      'lakeside',
      'forgot-username change',
      'username.fixed',
    ],
    [
      'who wants another name where it can change',
      'only-reset',
      'forgot-username change',
      'username.change',
    ],
    [
      'who wants another name where nobody knows asks staff',
      'default',
      'forgot-username change',
      'username.ask-change',
    ],
    [
      'whose message goes to an old address needs staff',
      'default',
      'forgot-username forgot old-address',
      'username.old-address',
    ],
  ],
  reset: [
    ['who got no email is told where to look', 'lakeside', 'reset not-come email', 'reset.email'],
    [
      'who got no email twice stops asking',
      'default',
      'reset not-come email not-come failed',
      'reset.enough',
    ],
    ['who asked too often waits by the clock', 'lakeside', 'reset too-many', 'reset.paused'],
    [
      'who asked too often where no time is known',
      'default',
      'reset too-many',
      'reset.paused-a-while',
    ],
    ['whose mail scanner used the link', 'default', 'reset link used', 'reset.used'],
    ['who waits for a letter', 'by-post', 'reset not-come post', 'reset.post'],
    [
      'who never gave an email answers questions',
      'ends-by-itself',
      'reset not-come no-address never-gave',
      'reset.by-answers',
    ],
    [
      'who never gave an email where questions do not help',
      'default',
      'reset not-come no-address never-gave',
      'reset.by-desk',
    ],
    ['whose birth date is refused', 'default', 'reset details birth-date', 'reset.birth-date'],
    [
      'with a link in a news message opens the site itself',
      'default',
      'reset other-message news',
      'reset.news',
    ],
    [
      'whose account was switched off by the reset',
      'default',
      'reset still-fails deactivated',
      'lockout.verify-again',
    ],
  ],
  activation: [
    [
      'whose link was used without their knowing',
      'default',
      'activation link not-sure',
      'activation.maybe-used',
    ],
    [
      'whose old link is followed by a code',
      'northfield',
      'activation link not-used',
      'activation.then-code',
    ],
    [
      'whose old link is dead asks for another',
      'default',
      'activation link not-used',
      'activation.ways',
    ],
    ['who never had a code signs up alone', 'lakeside', 'activation none', 'activation.sign-up'],
    [
      'in whose name somebody else made an account',
      'default',
      'activation used not-me',
      'activation.not-me',
    ],
    [
      'who lost the email of the account',
      'default',
      'activation used me-lost-email',
      'activation.lost-email',
    ],
    [
      'a teenager where there are no accounts for them',
      'northfield',
      'activation age teenager',
      'activation.no-teenagers',
    ],
    [
      'a teenager where there are some',
      'lakeside',
      'activation age teenager',
      'activation.teenager',
    ],
    [
      'who will not give a number asks for another way',
      'default',
      'activation details not-give',
      'activation.not-give',
    ],
  ],
  lockout: [
    ['where a new password lifts it', 'lakeside', 'locked password', 'lockout.reset'],
    ['where only staff lift it', 'northfield', 'locked password', 'lockout.staff'],
    ['where an email lifts it', 'locked-by-email', 'locked password', 'lockout.email-link'],
    ['where it ends after hours', 'by-post', 'locked password', 'lockout.wait'],
    [
      'where it ends by itself, nobody says when',
      'ends-by-itself',
      'locked password',
      'lockout.wait-a-while',
    ],
    [
      'where nothing is known reads what the page says',
      'default',
      'locked password',
      'lockout.says',
    ],
    ['who waited may try once', 'by-post', 'locked password waited', 'lockout.retry'],
    ['who waited in vain needs staff', 'by-post', 'locked password still-locked', 'lockout.staff'],
    [
      'who cannot wait gets care without the portal',
      'by-post',
      'locked password cannot-wait',
      'access.without-portal',
    ],
    [
      'who starts again during the wait is asked if it is over',
      'by-post',
      'locked password start-again',
      'lockout.still-waiting',
    ],
    ['who did nothing is led to safety', 'default', 'locked not-me', 'lockout.not-me'],
    [
      'whose resets are stopped is not told that the account is locked',
      'lakeside',
      'locked resets',
      'reset.paused',
    ],
  ],
  'security-code': [
    [
      'whose text does not come tries another way',
      'lakeside',
      'code not-come text failed',
      'security-code.other-channel',
    ],
    [
      'whose three codes came at once uses the newest',
      'default',
      'code refused message',
      'security-code.newest',
    ],
    [
      'whose app code is refused checks the clock',
      'default',
      'code refused app',
      'security-code.app-code',
    ],
    [
      'who typed too many waits',
      'default',
      'code refused too-many',
      'security-code.paused-a-while',
    ],
    [
      'with a lost phone stops the number first',
      'default',
      'code phone lost',
      'security-code.lost-phone',
    ],
    [
      'with a new phone moves the app first',
      'default',
      'code phone new-phone',
      'security-code.move-app',
    ],
    [
      'with no way left proves who they are to staff',
      'default',
      'code changed neither',
      'security-code.proof',
    ],
    ['who may refuse codes', 'only-reset', 'code must-i', 'security-code.turn-off'],
    ['who must use codes', 'locked-by-email', 'code must-i', 'security-code.mandatory'],
    ['who may or must, nobody knows', 'default', 'code must-i', 'security-code.maybe-refuse'],
  ],
  outage: [
    ['whose clock is wrong sets it', 'default', 'outage code clock', 'outage.clock'],
    ['with two accounts found needs staff', 'default', 'outage code accounts', 'outage.accounts'],
    [
      'with no notice retries once, then notes the code',
      'default',
      'outage nothing failed failed',
      'outage.note',
    ],
    ['during planned work waits', 'default', 'outage maintenance', 'outage.maintenance'],
    [
      'when the whole portal is down gets care by phone',
      'default',
      'outage announced cannot-wait',
      'access.without-portal',
    ],
  ],
  support: [
    [
      'who contacts support gets a checklist in two steps',
      'default',
      'contact-support me',
      'support.checklist',
    ],
    [
      'who asked before hears how long it takes',
      'default',
      'contact-support no-answer',
      'support.no-answer',
    ],
    [
      'who rang the staff’s desk finds the patients’',
      'default',
      'contact-support wrong-desk staff-desk',
      'support.patient-desk',
    ],
    [
      'with a question about health goes to the care team',
      'default',
      'inside medical',
      'support.medical',
    ],
    ['who has a caller on the line', 'default', 'caller', 'support.caller'],
  ],
  'signed-in': [
    ['who is in on their own phone', 'default', 'forgot-password worked own', 'signed-in.own'],
    [
      'who is in on a shared computer',
      'default',
      'forgot-password worked shared',
      'signed-in.shared',
    ],
    ['who wants to be ready for next time', 'default', 'inside ready', 'signed-in.ready'],
  ],
};

describe.each(Object.entries(stories))('%s: somebody', (_, told) => {
  test.each(told)('%s (%s)', (_person, organisation, says, sees) => {
    expect(walk(organisation, says).id).toBe(sees);
  });
});
