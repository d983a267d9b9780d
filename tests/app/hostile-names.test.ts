import { render, screen as page } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { riverside, speakEnglish } from '../session/visit.ts';

beforeAll(speakEnglish);

test.each(['{{x}} $t(page.back) <b>', '{{portal.name}}', '<script>alert(1)</script>', '$& $1'])(
  'a portal called %s is shown by these characters',
  (name) => {
    const organisation = { ...riverside, name, portal: { ...riverside.portal, name } };
    const { container } = render(App, { organisation });
    expect(page.getByText(`Help to get into ${name}`)).toBeVisible();
    expect(document.title).toContain(` – ${name}`);
    expect(container.querySelectorAll('b, script')).toHaveLength(0);
  },
);

test('marks that turn the direction of writing do not reach the words after a name', () => {
  const name = 'My\u202EChart\u2066';
  render(App, { organisation: { ...riverside, portal: { ...riverside.portal, name } } });
  expect(page.getByText('Help to get into MyChart')).toBeVisible();
});
