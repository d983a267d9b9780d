import { screen as page, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { organisationSchema, type Organisation } from '../../src/organisation/schema.ts';
import { resume } from '../../src/session/resume.ts';
import { goOn, heading, main, riverside, speakEnglish, visit } from './visit.ts';

beforeAll(speakEnglish);
beforeEach(() => history.replaceState(null, '', '/'));

const label = 'Type the message or code that you see, or say it in your own words';
const field = () => page.getByRole<HTMLInputElement>('textbox', { name: label });
const find = () => page.getByRole('button', { name: 'Find' });
/** The first time there is a language to read in, and its weights are learnt. */
const patient = { timeout: 90_000 };
const found = () => page.findByRole('heading', { level: 2, name: /^We found/ }, patient);
const results = () => within(main().querySelector<HTMLElement>('[data-results]')!);

const radio = (name: string) => page.getByRole('radio', { name });

/** Somebody comes to a place by its address. */
async function arrive(address: string, organisation: Organisation = riverside) {
  history.replaceState(null, '', address);
  const { start } = await resume(organisation, './', undefined);
  return visit({ ...start, organisation });
}

describe('somebody who cannot find themselves in the first list', () => {
  test('says it in their own words, and is told once how much was found', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'the code never comes to my phone{Enter}');
    expect(await found()).toHaveTextContent('We found 5 things that may fit');
    await vi.waitFor(() => expect(page.getByRole('heading', { name: /^We found/ })).toHaveFocus());
    expect(page.getAllByText(/We found 5/)).toHaveLength(1);
  });

  test('reads below each result what helps, and need not follow it', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'I have a landline and get no text{Enter}');
    await found();
    const landline = results().getByRole('link', { name: 'My phone is a landline' });
    expect(landline.closest('li')).toHaveTextContent(/landlines? .*texts/i);
  });

  test('is told which result is for staff, before they follow it', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'I have a caller whose account I unlocked, and it still fails{Enter}');
    await found();
    expect(results().getAllByText('I am helping someone who called')).not.toHaveLength(0);
  });

  test('never reads a name of ours for a topic', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'I can sign in but I need something else{Enter}');
    await found();
    expect(main()).not.toHaveTextContent(/answers\./);
  });

  test('finds nothing while they type', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'the code never comes');
    expect(page.queryByRole('heading', { name: /^We found/ })).toBeNull();
  });

  test('follows a result, and what led there is taken as said, with Change', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'I have a landline and get no text');
    await user.click(find());
    await found();
    await user.click(results().getByRole('link', { name: 'My phone is a landline' }));
    await vi.waitFor(() => expect(main()).toHaveAttribute('data-cause', 'landline'));
    expect(heading()).toHaveTextContent('My phone is a landline');
    expect(page.getAllByText(/We took this from the link/).length).toBeGreaterThan(0);
    await user.click(page.getAllByRole('button', { name: /^Change/ })[0]!);
    expect(heading()).toHaveTextContent('What stops you from signing in?');
  });

  test('finds the words in the field, and the results, again after Back', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'locked out{Enter}');
    await found();
    await user.click(results().getAllByRole('link')[0]!);
    await vi.waitFor(() => expect(heading()).not.toHaveTextContent('What stops you'));
    history.back();
    await vi.waitFor(() => expect(field()).toHaveValue('locked out'));
    await found();
    expect(results().getAllByRole('link').length).toBeGreaterThan(1);
  });

  test('finds neither words nor results by Back after everything was cleared', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'locked out{Enter}');
    await found();
    await user.click(results().getAllByRole('link')[0]!);
    await vi.waitFor(() => expect(heading()).not.toHaveTextContent('What stops you'));
    await user.click(page.getByRole('button', { name: /^Clear and leave/ }));
    history.back();
    await vi.waitFor(() => expect(heading()).toHaveTextContent('What stops you'));
    expect(field()).toHaveValue('');
    expect(page.queryByRole('heading', { name: /^We found/ })).toBeNull();
  });

  test('who types nothing is asked for a few words, and hears that', async () => {
    const { user } = await arrive('/');
    await user.click(find());
    expect(field()).toHaveAccessibleDescription('Type a few words first.');
    expect(field()).toBeInvalid();
    expect(page.getByRole('status')).toHaveTextContent('Type a few words first.');
  });
});

describe('what was typed', () => {
  const strange = {
    'of 10,000 letters': 'code '.repeat(2000),
    'in another script': '验证码没有收到',
    'with markup': '<img src=x onerror=alert(1)> <b>code</b>',
    'of one emoji': '🙃',
    'from right to left': 'لا يصلني الرمز',
    'that is an address': `https://portal.example/?q=${'x'.repeat(2000)}`,
  };
  test.each(Object.entries(strange))('%s gets an answer', async (_, text) => {
    const { user } = await arrive('/');
    await user.click(field());
    await user.paste(text);
    await user.click(find());
    const heading = await page.findByRole('heading', { level: 2, name: /^We (found|do not know)/ });
    expect(heading).toBeVisible();
    expect(main().querySelector('img, b')).toBeNull();
  });

  test('and is not known is said not to be, with the topics one link away', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'blorf wen tikka snood{Enter}');
    await page.findByRole('heading', { level: 2, name: 'We do not know these words' });
    await user.click(page.getByRole('link', { name: 'None of these fits. Show me all topics' }));
    await vi.waitFor(() => expect(main()).toHaveAttribute('data-screen', 'lookup.none'));
  });

  test('goes to the list for support if they want it there', async () => {
    const { user } = await arrive('/');
    await user.type(field(), 'Blorf error, ask the wizard{Enter}');
    await user.click(await page.findByRole('button', { name: /^Keep these words/ }));
    expect(page.getByRole('status')).toHaveTextContent('Your words are on your list for support.');
    await user.click(page.getByRole('button', { name: 'Contact support' }));
    await user.click(await page.findByRole('radio', { name: 'I do' }));
    await user.click(goOn());
    expect(await page.findByDisplayValue('Blorf error, ask the wizard')).toBeVisible();
  });

  test.each(['Sunny7day', '123-45-6789', 'my code is 482913'])(
    'is not offered to the list where it may be a secret: %s',
    async (secret) => {
      const { user } = await arrive('/');
      await user.type(field(), `${secret}{Enter}`);
      await page.findByRole('heading', { level: 2, name: /^We (found|do not know)/ });
      expect(page.queryByRole('button', { name: /^Keep these words/ })).toBeNull();
    },
  );

  test('is neither spelt, completed nor guessed on by the browser', async () => {
    await arrive('/');
    expect(field()).toHaveAttribute('autocomplete', 'off');
    expect(field()).toHaveAttribute('spellcheck', 'false');
    expect(field()).toHaveAttribute('writingsuggestions', 'false');
  });
});

test('who types what may be an emergency is told whom to call before anything else', async () => {
  const { user } = await arrive('/');
  await user.type(field(), 'chest pain{Enter}');
  await found();
  expect(within(main()).getByText(/In an emergency, call/)).toHaveTextContent('911');
  expect(results().getAllByRole('link')[0]).toHaveTextContent('It may be an emergency');
});

describe('a link from a portal’s error page', () => {
  test('looks the code up at once, and the code leaves the address', async () => {
    await arrive('/#/lookup/CID%207023');
    await found();
    expect(page.getByText('Is the page from NHS login? Then this message means:')).toBeVisible();
    expect(location.href).not.toContain('7023');
    expect(document.title).not.toContain('7023');
    expect(JSON.stringify(history.state)).not.toContain('7023');
    expect(field()).toHaveValue('CID 7023');
  });

  test('is looked up once: who goes on, and starts again, finds no answer there', async () => {
    const { user } = await arrive('/#/lookup/my%20phone%20is%20a%20landline');
    await found();
    await user.click(results().getAllByRole('link')[0]!);
    await vi.waitFor(() => expect(main()).not.toHaveAttribute('data-screen', 'lookup.words'));
    await user.click(page.getByRole('button', { name: 'Start again' }));
    await vi.waitFor(() => expect(heading()).toHaveTextContent('What stops you'));
    // Long enough for a look-up to be answered, had there been one.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.queryByRole('heading', { name: /^We found/ })).toBeNull();
  });

  test('is looked up once: who clears all finds no answer there', async () => {
    const { user } = await arrive('/#/lookup/CID%207023');
    await found();
    await user.click(page.getByRole('button', { name: 'Clear and leave' }));
    await vi.waitFor(() => expect(heading()).toHaveTextContent('What stops you'));
    expect(field()).toHaveValue('');
    expect(page.queryByText(/Is the page from/)).toBeNull();
  });

  test('that is broken is looked up as it stands', async () => {
    await arrive('/#/lookup/100%25%E0%A4%A');
    expect(main()).toHaveAttribute('data-screen', 'lookup.words');
    expect(field().value).toContain('100');
  });

  test('with the organisation’s own message says what it means there', async () => {
    const messages = [
      {
        says: 'Ticket expired',
        means: { en: 'Your page was open for too long.' },
        screen: 'device.old-tab',
      },
    ];
    const organisation = v.parse(organisationSchema, { ...riverside, messages });
    await arrive('/#/lookup/Ticket%20expired', organisation);
    await found();
    expect(results().getByText('Your page was open for too long.')).toBeVisible();
  });
});

describe('somebody who waits for a lock to end', () => {
  async function look(words: string) {
    const { user } = await arrive('/#/lockout/wait');
    await user.click(page.getByRole('button', { name: 'Find help by words or a code' }));
    await user.type(field(), `${words}{Enter}`);
    await found();
    await user.click(results().getAllByRole('link')[0]!);
  }
  const isOn = (screen: string) =>
    vi.waitFor(() => expect(main()).toHaveAttribute('data-screen', screen));

  test('and finds what asks for a try is asked about the wait', async () => {
    await look('is my caps lock on, my password is typed right and refused');
    await isOn('lockout.still-waiting');
  });

  test('and finds what asks for none is led there, and still waits', async () => {
    await look('the text on the page is too small, I cannot read it');
    await isOn('access.larger');
    await userEvent.click(page.getByRole('button', { name: 'Start again' }));
    await isOn('lockout.still-waiting');
  });
});

test('whoever has tried too often is told that what they found has to wait, and where they are', async () => {
  const { user } = await arrive('/');
  for (const answer of [
    'It says my username or password is wrong',
    'It warns me that one more try will lock my account',
  ]) {
    await user.click(await page.findByRole('radio', { name: answer }));
    await user.click(goOn());
  }
  await user.click(await page.findByRole('button', { name: 'Find help by words or a code' }));
  await user.type(field(), 'is my caps lock on, my password is typed right and refused{Enter}');
  await found();
  await user.click(results().getAllByRole('link')[0]!);
  expect(await within(main()).findByText(/makes it unsafe for now/)).toBeVisible();
});

test('whoever finds nothing in a list sees what is near, then the topics, and the field', async () => {
  const { user } = await arrive('/');
  await user.click(radio('I have trouble with a security code'));
  await user.click(goOn());
  await user.click(radio('None of these'));
  await user.click(goOn());
  await vi.waitFor(() => expect(main()).toHaveAttribute('data-screen', 'lookup.none'));
  const near = within(page.getByRole('region', { name: 'Does one of these fit?' }));
  expect(near.getAllByRole('link').length).toBeGreaterThan(2);
  const topics = within(page.getByRole('region', { name: 'Or choose a topic' }));
  expect(topics.queryByRole('link', { name: 'I have trouble with a security code' })).toBeNull();
  await user.click(topics.getByRole('link', { name: 'I have to prove who I am' }));
  await vi.waitFor(() => expect(main()).toHaveAttribute('data-screen', 'identity.detail'));
  expect(field).toThrow();
});
