import { tell } from './stories.ts';

tell('somebody whose email or phone is wrong,', 'none #contact-details.trouble', [
  [
    'whose code is a proof of who they are has the clinic change the number',
    'default',
    'changed proving',
    'contact-details.clinic-number',
  ],
  [
    'who told the clinic a new number changes it in both places',
    'default',
    'told',
    'contact-details.two-places',
  ],
  [
    'who told the clinic, and can no longer read the old phone, needs staff',
    'default',
    'told cannot-sign-in neither',
    'contact-details.ask-staff',
  ],
  [
    'who can still read the old phone uses it for the last time',
    'lakeside',
    'changed old-still-works',
    'contact-details.change-inside',
  ],
  [
    'who is signed in on a tablet changes it there',
    'default',
    'changed signed-in-elsewhere',
    'contact-details.change-there',
  ],
  [
    'who is asked on the tablet for a code from the lost phone needs staff',
    'default',
    'changed signed-in-elsewhere asks-old',
    'contact-details.ask-staff',
  ],
  [
    'who lost the phone, but reads the email, gets the code there',
    'default',
    'changed email-works',
    'security-code.other-channel',
  ],
  [
    'who shares an email with a husband gets one of her own',
    'default',
    'shared',
    'username.own-email',
  ],
  [
    'who fears that somebody reads it gets help in private',
    'default',
    'someone-reads',
    'security.near',
  ],
  ['who moved tells the desk', 'default', 'moved', 'contact-details.moved'],
  ['whose name is wrong there has staff look', 'default', 'name', 'identity.desk'],
  [
    'who misses the button for texts uses what is shown',
    'default',
    'not-shown',
    'security-code.not-offered',
  ],
  [
    'who told the clinic where both use one number asks if it was changed',
    'only-reset',
    'told',
    'contact-details.one-place',
  ],
  [
    'who signs in with another account only is sent to its desk',
    'other-account',
    'changed neither',
    'contact-details.their-desk',
  ],
  [
    'who can read the old phone where only staff change it calls them',
    'northfield',
    'changed old-still-works',
    'contact-details.ask-staff',
  ],
  [
    'who is signed in on a tablet where only staff change it calls them',
    'northfield',
    'changed signed-in-elsewhere',
    'contact-details.ask-staff',
  ],
  ['who shares an email where two may do so keeps it', 'lakeside', 'shared', 'username.may-share'],
  ['who hears no news looks in junk mail', 'default', 'news', 'contact-details.news'],
  [
    'whose code to the old phone does not come finds out why',
    'lakeside',
    'changed old-still-works not-come',
    'security-code.channel',
  ],
]);
