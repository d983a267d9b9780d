import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { dial } from '../../src/components/phone.ts';
import TextWithLink from '../../src/components/TextWithLink.svelte';

test('a person can press the number within a sentence', () => {
  const { container } = render(TextWithLink, {
    text: 'In an emergency, call 911.',
    part: '911',
    href: dial('911'),
  });
  expect(container).toHaveTextContent('In an emergency, call 911.');
  expect(screen.getByRole('link', { name: '911' })).toHaveAttribute('href', 'tel:911');
});

test('a number is read from left to right in every language', () => {
  document.documentElement.dir = 'rtl';
  const phone = '01632 960 142';
  render(TextWithLink, { text: `اتصل بالرقم ${phone}`, part: phone, href: dial(phone) });
  expect(screen.getByRole('link', { name: phone })).toHaveAttribute('dir', 'ltr');
  document.documentElement.dir = 'ltr';
});

test('a sentence that lost its number is still a sentence', () => {
  const { container } = render(TextWithLink, { text: 'Call us.', part: '911', href: 'tel:911' });
  expect(container).toHaveTextContent('Call us.');
});

test('a phone dials digits only', () => {
  expect(dial('+1 (800) 555-0134')).toBe('tel:+18005550134');
});
