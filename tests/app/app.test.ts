import { cleanup, screen as page, waitFor } from '@testing-library/svelte';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { goOn, heading, main, radios, riverside, speakEnglish, visit } from '../session/visit.ts';

beforeAll(speakEnglish);
beforeEach(() => history.replaceState(null, '', '/'));

test('a person who opens the page sees whose it is, the true address and the emergency number', () => {
  visit();
  expect(page.getByText('Riverside Health')).toBeVisible();
  expect(page.getByRole('link', { name: riverside.portal.address })).toBeVisible();
  expect(page.getByRole('link', { name: '911' })).toHaveAttribute('href', 'tel:911');
  expect(page.getByText(/No password is asked for here/)).toBeVisible();
  expect(heading()).not.toHaveFocus();
  expect(document.title).toBe(`${heading().textContent} – Riverside Health`);
});

test('a person at another hospital than the plain page is made for is not led there', () => {
  const guide = () => page.queryAllByRole('link', { name: 'Help on one plain page' });
  visit();
  expect(guide()).toHaveLength(1);
  cleanup();
  visit({ hasGuide: false, banner: 'loadFailed' });
  expect(guide()).toHaveLength(0);
});

test('an answer brings the next screen, its heading takes the focus, and the title follows', async () => {
  const { user } = visit();
  const before = heading().textContent;
  await user.click(radios()[0]!);
  await user.click(goOn());
  expect(heading()).not.toHaveTextContent(before);
  await waitFor(() => expect(heading()).toHaveFocus());
  expect(document.title).toContain(heading().textContent);
});

test('a person who chose nothing is told so, and led to the first choice', async () => {
  const { user } = visit();
  await user.click(goOn());
  // Its name is what is spoken: the trouble, and how to go on.
  const name = 'There is a problem Choose one answer, then press Continue.';
  await waitFor(() => expect(page.getByRole('group', { name })).toHaveFocus());
  expect(document.title).toMatch(/^Error: /);
  await user.click(page.getByRole('link', { name: /Choose one answer/ }));
  await waitFor(() => expect(radios()[0]).toHaveFocus());
  expect(location.hash).toBe('');
});

test('each answer stands under what the person told us, and can be changed', async () => {
  const { user } = visit();
  const question = heading().textContent;
  const first = radios()[0]!;
  const said = first.labels![0]!.textContent;
  await user.click(first);
  await user.click(goOn());
  expect((await page.findAllByRole('definition'))[0]).toHaveTextContent(said);

  await user.click(page.getByRole('button', { name: `Change: ${question}` }));
  expect(heading()).toHaveTextContent(question);
  expect(radios()[0]).toBeChecked();
});

test('the browser’s Back brings the screen before, with its answer still chosen', async () => {
  const { user } = visit();
  const question = heading().textContent;
  await user.click(radios()[0]!);
  await user.click(goOn());
  history.back();
  await waitFor(() => expect(heading()).toHaveTextContent(question));
  expect(radios()[0]).toBeChecked();
  expect(page.queryByRole('button', { name: 'Back' })).toBeNull();
});

test('the page’s Back does the same', async () => {
  const { user } = visit();
  const question = heading().textContent;
  await user.click(radios()[0]!);
  await user.click(goOn());
  await user.click(page.getByRole('button', { name: 'Back' }));
  await waitFor(() => expect(heading()).toHaveTextContent(question));
  await waitFor(() => expect(heading()).toHaveFocus());
});

test('clear and leave forgets the answers, also those behind the browser’s Back', async () => {
  const { user } = visit();
  const first = main().dataset.screen;
  await user.click(radios()[0]!);
  await user.click(goOn());
  await user.click(page.getByRole('button', { name: 'Clear and leave' }));
  expect(main()).toHaveAttribute('data-screen', first);
  expect(main()).toHaveTextContent('Your answers are gone');
  expect(history.state).toMatchObject({ trail: { entries: [] } });

  history.back();
  await waitFor(() => expect(history.state).toMatchObject({ trail: { entries: [], redo: [] } }));
  expect(main()).toHaveAttribute('data-screen', first);
});

test('an address typed by hand leads to its screen, with each answer it takes as said', async () => {
  visit();
  location.hash = '#/lockout';
  await waitFor(() => expect(main().dataset.screen).toMatch(/^lockout\./));
  expect(page.getAllByText(/We took this from the link/).length).toBeGreaterThan(0);
});

test('an address that nobody knows leads to the start, with a sentence', async () => {
  visit();
  const first = main().dataset.screen;
  location.hash = '#/<script>/x';
  await waitFor(() => expect(main()).toHaveTextContent('We do not know the link'));
  expect(main()).toHaveAttribute('data-screen', first);
  expect(location.hash).toBe('');
});

test('contact support is one step away, and start again leads home', async () => {
  const { user } = visit();
  const first = main().dataset.screen;
  await user.click(page.getByRole('button', { name: 'Contact support' }));
  expect(main().dataset.screen).toMatch(/^support\./);
  await user.click(page.getByRole('button', { name: 'Start again' }));
  expect(main()).toHaveAttribute('data-screen', first);
});
