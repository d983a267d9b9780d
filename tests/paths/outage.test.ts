import { tell } from './stories.ts';

tell('somebody who sees an error,', 'outage', [
  ['whose clock is wrong sets it', 'default', 'code clock', 'outage.clock'],
  [
    'with two accounts found needs staff',
    'default',
    'code record two-accounts',
    'portal.two-accounts',
  ],
  [
    'with no notice retries once, then notes the code',
    'default',
    'nothing failed failed',
    'outage.note',
  ],
  ['during planned work waits', 'default', 'maintenance', 'outage.maintenance'],
  [
    'when the whole portal is down gets care by phone',
    'default',
    'announced cannot-wait',
    'access.without-portal',
  ],
  [
    'whose clinic does not know the login asks the clinic',
    'default',
    'code not-set-up failed',
    'portal.ask-access',
  ],
  ['whose other browser opens it mends the one', 'default', 'other-works', 'device.clear'],
  ['whom the server refuses uses another network', 'default', 'refused', 'device.vpn'],
  ['whose clinic sees it too mends nothing', 'default', 'nothing others', 'outage.announced'],
  ['who sees nothing but a code notes it', 'default', 'code support-code', 'outage.note'],
  ['who reads something else looks on', 'default', 'code none', 'lookup.none'],
  [
    'for whom planned work is over, and nothing opens, tries once',
    'northfield',
    'maintenance still-down',
    'outage.retry',
  ],
]);
