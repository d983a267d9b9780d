import { describe, expect, test } from 'vitest';
import { readSite } from '../../build/site.ts';

describe('whoever builds for their server', () => {
  test('need not say anything: it stands at the root, and nobody else frames it', () =>
    expect(readSite({})).toEqual({
      site: { prefix: '/', folder: '/srv/doorstep', framedBy: [] },
    }));

  test('names a path, a folder, and the portals that may frame it', () =>
    expect(
      readSite({
        prefix: '/help/sign-in/',
        folder: '/var/www/doorstep',
        'framed-by': ['https://my.portal.example', 'https://portal.example:8443'],
      }),
    ).toEqual({
      site: {
        prefix: '/help/sign-in/',
        folder: '/var/www/doorstep',
        framedBy: ['https://my.portal.example', 'https://portal.example:8443'],
      },
    }));

  test.each(['help', '/help', 'help/', '//evil.example/', '/a b/', '/a/../b/', '/a;x/', ''])(
    'is told what a path looks like instead of "%s"',
    (prefix) => expect(readSite({ prefix })).toHaveProperty('problem'),
  );

  test.each(['srv', '/', '/srv/"x"', '/srv/a b', '/srv;rm'])(
    'is told what a folder looks like instead of "%s"',
    (folder) => expect(readSite({ folder })).toHaveProperty('problem'),
  );

  test.each([
    'http://portal.example',
    'https://portal.example/',
    'https://*.example',
    '*',
    "'unsafe-inline'",
    'https://me@portal.example',
  ])('is told what an origin looks like instead of %s', (origin) =>
    expect(readSite({ 'framed-by': [origin] })).toEqual({
      problem: `--framed-by ${origin}: Write the origin alone, such as https://portal.example.`,
    }),
  );
});
