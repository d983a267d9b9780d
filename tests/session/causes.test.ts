import { screen as page, within } from '@testing-library/svelte';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { organisationSchema } from '../../src/organisation/schema.ts';
import { resume } from '../../src/session/resume.ts';
import { goOn, heading, main, riverside, speakEnglish, visit } from './visit.ts';

beforeAll(speakEnglish);
beforeEach(() => history.replaceState(null, '', '/'));

const causes = () => page.getByRole('region', { name: 'Does one of these fit?' });
const linkTo = (line: string) => within(causes()).getByRole('link', { name: line });

/** Somebody comes to a place by its address. */
async function arrive(address: string, organisation = riverside) {
  history.replaceState(null, '', address);
  const { start } = await resume(organisation, './', undefined);
  return visit(start);
}

const landline = 'My phone is a landline';

describe('somebody whose phone is a landline', () => {
  test('finds that in a list, and what helps on the same screen, seen through it', async () => {
    const { user } = await arrive('/#/security-code/text');
    expect(within(causes()).getAllByRole('link').length).toBeLessThanOrEqual(8);
    await user.click(linkTo(landline));
    expect(heading()).toHaveTextContent(landline);
    await vi.waitFor(() => expect(heading()).toHaveFocus());
    expect(main()).toHaveAttribute('data-screen', 'security-code.text');
    expect(main()).toHaveAttribute('data-cause', 'landline');
    expect(location.hash).toBe('#/security-code/text/landline');
    expect(document.title).toMatch(/^My phone is a landline/);
    expect(main()).toHaveTextContent('Most landlines get no texts.');
    expect(page.getByRole('heading', { level: 2, name: 'Did it come?' })).toBeVisible();
  });

  test('goes back to all by the link', async () => {
    const { user } = await arrive('/#/security-code/text/landline');
    await user.click(page.getByRole('link', { name: 'Back to: Get the code by text' }));
    expect(heading()).toHaveTextContent('Get the code by text');
    expect(main()).not.toHaveAttribute('data-cause');
  });

  test('who came by its address is on the whole screen after Back', async () => {
    const { user } = await arrive('/#/security-code/text/landline');
    await user.click(page.getByRole('button', { name: 'Back' }));
    expect(heading()).toHaveTextContent('Get the code by text');
  });

  test('has said nothing by looking; an answer given there names the cause', async () => {
    const { user } = await arrive('/#/security-code/text');
    const before = page.queryAllByRole('term').length;
    await user.click(linkTo(landline));
    expect(page.queryAllByRole('term')).toHaveLength(before);
    await user.click(page.getByRole('radio', { name: 'No, it did not come' }));
    await user.click(goOn());
    expect(page.getByText(`${landline} – No, it did not come`)).toBeVisible();
    expect(history.state).toMatchObject({
      trail: { entries: expect.arrayContaining([expect.objectContaining({ cause: 'landline' })]) },
    });
  });

  test('who calls support from there has not said that it is theirs', async () => {
    const { user } = await arrive('/#/security-code/text/landline');
    await user.click(page.getByRole('button', { name: 'Contact support' }));
    const { trail } = history.state as { trail: { entries: { cause?: string }[] } };
    expect(trail.entries.filter(({ cause }) => cause)).toEqual([]);
  });

  test('finds the cause again after a reload', async () => {
    const { user } = await arrive('/#/security-code/text');
    await user.click(linkTo(landline));
    const { start } = await resume(riverside, './', history.state as never);
    expect(start).toMatchObject({ cause: 'landline' });
  });
});

test('who follows a link to a cause that is unknown is on its screen, and told', async () => {
  await arrive('/#/security-code/text/telegram');
  expect(heading()).toHaveTextContent('Get the code by text');
  expect(main()).toHaveTextContent('We do not know the last part of the link you used.');
});

test.each(['constructor', '__proto__', '<img src=x>', '%E0%A4%A'])(
  'a hostile cause (%s) is as unknown as any other',
  async (cause) => {
    await arrive(`/#/security-code/text/${cause}`);
    expect(heading()).toHaveTextContent('Get the code by text');
    expect(main()).not.toHaveAttribute('data-cause');
  },
);

describe('what somebody only looked at', () => {
  async function goToList(user: Awaited<ReturnType<typeof arrive>>['user']) {
    await user.click(page.getByRole('button', { name: 'Contact support' }));
    await user.click(page.getByRole('radio', { name: 'I do' }));
    await user.click(goOn());
  }
  const read = () =>
    within(main().querySelector('.on-screen')!).queryByRole('heading', { name: 'I also read' });

  test('stands on the list as read, and in no sentence to say', async () => {
    const { user } = await arrive('/#/security-code/text');
    await user.click(linkTo(landline));
    await goToList(user);
    expect(read()).toBeVisible();
    expect(page.getAllByText(landline)[0]).toBeVisible();
    for (const hello of page.getAllByText(/^Hello\. I need help/)) {
      expect(hello.closest('section')).not.toHaveTextContent('landline');
    }
  });

  test('is not there twice if it was said as well', async () => {
    const { user } = await arrive('/#/security-code/text/landline');
    await user.click(page.getByRole('radio', { name: 'No, it did not come' }));
    await user.click(goOn());
    await goToList(user);
    expect(read()).toBeNull();
  });

  test('is gone with “Clear and leave”', async () => {
    const { user } = await arrive('/#/security-code/text/landline');
    await user.click(page.getByRole('button', { name: 'Clear and leave' }));
    await goToList(user);
    expect(read()).toBeNull();
  });

  test('is in no history entry', async () => {
    const { user } = await arrive('/#/security-code/text');
    await user.click(linkTo(landline));
    await user.click(page.getByRole('link', { name: /^Back to/ }));
    expect(JSON.stringify(history.state)).not.toContain('landline');
  });
});

describe('on a screen that somebody near must not see', () => {
  test('a cause is in neither the address nor the title, and is not kept as read', async () => {
    const { user } = await arrive('/#/security/secure');
    const [link] = within(causes()).getAllByRole('link');
    await user.click(link!);
    expect(main()).toHaveAttribute('data-cause');
    expect(location.href).not.toContain('#');
    expect(document.title).not.toContain(heading().textContent);
    await user.click(page.getByRole('button', { name: 'Contact support' }));
    await user.click(page.getByRole('radio', { name: 'I do' }));
    await user.click(goOn());
    expect(page.queryByRole('heading', { name: 'I also read' })).toBeNull();
  });
});

test('a cause that an organisation’s rules make untrue is not shown, nor one that hangs on a rule unknown', async () => {
  const organisation = v.parse(organisationSchema, {
    ...riverside,
    securityCode: { landline: false },
  });
  history.replaceState(null, '', '/#/security-code/text/landline');
  const { start } = await resume(organisation, './', undefined);
  visit({ ...start, organisation });
  expect(main()).toHaveTextContent('Choose another way, but not a call.');
  expect(main()).not.toHaveTextContent('Is a call offered?');
});
