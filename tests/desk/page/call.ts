import { render, screen as page } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import Desk from '../../../src/desk/Desk.svelte';
import { neutralStaff } from '../../../src/desk/rules/schema.ts';
import type { TrailEntry } from '../../../src/flow/replay.ts';
import { noTrail } from '../../../src/session/history-state.ts';
import { riverside } from '../../session/visit.ts';

/** What a staff file of this health system says. */
export const staff = {
  ...neutralStaff,
  powers: { ...neutralStaff.powers, unlock: true, resetSecondStep: true },
  statuses: [{ code: 'LCK', means: 'Locked.', do: 'Unlock it.' }],
  staffNotes: [
    { on: 'start.trouble', text: 'The portal moved on Monday.' },
    { on: 'reset.email', text: 'Letters with a password leave the mail room on Fridays.' },
  ],
} as typeof neutralStaff;

/** An agent takes a call; `entries` is what the caller has said by then. */
export function takeCall(entries: readonly TrailEntry[] = [], rules = staff) {
  const user = userEvent.setup({ delay: null });
  const shown = render(Desk, {
    organisation: riverside,
    staff: rules,
    start: { trail: { ...noTrail, entries: [...entries] }, depth: 0 },
  });
  return { user, ...shown };
}

export const seen = () => page.getByRole('main', { name: 'What the caller sees' });
export const forYou = () => page.getByRole('complementary', { name: 'For you' });
export const heading = () => page.getByRole('heading', { level: 1 });
export const field = () => page.getByRole('textbox', { name: /^Number to carry on, error code/ });
export const screenNow = () => seen().dataset.screen;

/** What an agent who hears the page is told. */
export const heard = () =>
  page
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

// jsdom 29 has no layout to scroll, and knows no modal dialogs.
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
