import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { ScreenId } from '../../src/flow/screen.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import News from '../../src/status/News.svelte';
import type { State } from '../../src/status/status.ts';
import type { Watch } from '../../src/status/watch.svelte.ts';
import '../i18n/all-english.ts';

const missing = 'Repeat prescriptions are not back yet.';

/** What stands above a screen for somebody who has read the notice on the one before. */
function readOn(id: ScreenId, state: State = 'partly') {
  const status = { state, updated: Date.now(), until: undefined, text: { en: missing } };
  const watch = { status, isInTime: true, wasShown: true } as unknown as Watch;
  render(News, { watch, organisation: neutralOrganisation, screen: id, onfind: () => {} });
  return screen.queryByText(missing);
}

test.each(['outage.announced', 'outage.back', 'rejected.stop'] as const)(
  'whose password is refused once the portal is back reads what is not back yet: %s',
  (id) => {
    expect(readOn(id)).toBeInTheDocument();
  },
);

test('whoever has come to another trouble has read it once, and no more', () =>
  expect(readOn('password.typing')).toBeNull());

test('that all is well is told to nobody whose password is refused', () =>
  expect(readOn('rejected.stop', 'well')).toBeNull());
