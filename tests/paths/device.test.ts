import { expect, test } from 'vitest';
import { follow } from '../../src/flow/replay.ts';
import { screenOf } from '../../src/flow/screen.ts';
import { snapshotAfter } from '../flow/walk.ts';
import { tell } from './stories.ts';

tell('somebody whose device is in the way,', 'none #device.trouble', [
  [
    'whose app does not list the clinic looks in other ways',
    'default',
    'app not-in-store not-listed',
    'device.not-listed',
  ],
  [
    'whose page is blank opens a private window before anything is cleared',
    'default',
    'page blank',
    'device.private-window',
  ],
  [
    'for whom the private window works clears that one site',
    'default',
    'page loops works-there',
    'device.clear',
  ],
  [
    'who gets in nowhere tells support what the device does',
    'default',
    'page blank failed failed',
    'device.ask-staff',
  ],
  [
    'abroad where the portal is shut gets what they need without it',
    'lakeside',
    'page abroad',
    'device.blocked-abroad',
  ],
  [
    'abroad where the portal opens looks at their browser',
    'northfield',
    'page abroad',
    'device.private-window',
  ],
  ['abroad where nobody knows tries with care', 'default', 'page abroad', 'device.abroad'],
  [
    'who tried often enough makes a new password, and no further try in the app',
    'default',
    'app-works password-refused twice start-again none #device.trouble app not-in',
    'password.reset',
  ],
  ['who gets in on the web only uses that', 'default', 'web-works', 'device.one-works'],
  ['with a VPN switches it off first', 'lakeside', 'page vpn', 'device.vpn'],
  [
    'whose browser warns of the page types nothing there',
    'default',
    'page not-safe',
    'device.not-safe',
  ],
  [
    'who typed the password past the warning is led to safety',
    'default',
    'page not-safe typed-password',
    'security.mine',
  ],
  [
    'whose app is too old for a phone that is too old uses the website',
    'default',
    'app update no-update',
    'device.too-old',
  ],
  [
    'who is new to the app starts on the website where nobody knows better',
    'default',
    'app first-time',
    'device.web-first',
  ],
  [
    'who is new to an app that needs no website looks for the right clinic in it',
    'lakeside',
    'app first-time',
    'device.app-first',
  ],
  [
    'whose app fails hears of deleting it only after the website works',
    'default',
    'app crashes failed need-app',
    'device.reinstall',
  ],
  [
    'whose app makes the codes keeps it and calls',
    'default',
    'app crashes failed need-app makes-codes',
    'device.ask-staff',
  ],
  [
    'who changed the password types it in the app once',
    'default',
    'unlock after-change',
    'device.password-again',
  ],
  [
    'whose new password the app refuses is asked where it worked before',
    'default',
    'unlock after-change failed',
    'rejected.before',
  ],
  [
    'whose passkey is in another browser uses that one',
    'default',
    'unlock passkey-browser',
    'device.passkey-browser',
  ],
  [
    'with no way in but a dead passkey asks for another',
    'default',
    'unlock passkey failed',
    'device.passkey-staff',
  ],
  [
    'signed out by the other device uses one at a time',
    'northfield',
    'one-device',
    'device.one-device',
  ],
  [
    'signed out where many devices are fine was away for too long',
    'lakeside',
    'one-device',
    'device.signed-out',
  ],
]);

test('nobody is told to delete an app before they were sent to the website', () => {
  const toApp = snapshotAfter('default', ['none', '#device.trouble', 'app']);
  const next = screenOf(toApp).answers.map((answer) => screenOf(follow(toApp, answer)!).id);
  expect(next).not.toContain('device.reinstall');
});
