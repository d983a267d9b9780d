import { beforeAll, describe, expect, test } from 'vitest';
import { madePortals } from '../../bench/made-portals.ts';
import { portalSearch, type FindPortals } from '../../src/lookup/portal-search.ts';
import type { Portal } from '../../src/organisation/portals.ts';

const lakeside: Portal = {
  id: 'lakeside',
  name: 'Lakeside Health',
  portal: 'MyLakeside',
  address: 'https://portal.lakeside.example/',
  places: ['Lakeside Main', 'Cedar Street Clinic'],
};
const jiri: Portal = { id: 'jiri', name: 'Nemocnice svatého Jiří', portal: 'Můj Jiří' };
const mary: Portal = { id: 'mary', name: 'St. Mary’s Infirmary', portal: 'Infirmary Online' };

const made = madePortals(5000);
let find: FindPortals;
beforeAll(async () => {
  find = await portalSearch([...made, lakeside, jiri, mary]);
});

const idsFor = (text: string) => find(text).portals.map(({ id }) => id);

describe('among 5,000 portals somebody finds theirs first', () => {
  test.each([
    ['by the name of the hospital', 'Lakeside Health', 'lakeside'],
    ['by the name of the portal', 'mylakeside', 'lakeside'],
    ['by a clinic that uses it', 'cedar street', 'lakeside'],
    ['by its address', 'portal.lakeside.example', 'lakeside'],
    [
      'by the address of the page where they are stuck',
      ' https://www.portal.lakeside.example/login?x=1#top',
      'lakeside',
    ],
    ['with letters that changed places', 'Lakesdie Helath', 'lakeside'],
    ['with a letter left out', 'lakside', 'lakeside'],
    ['with a part of the name', 'lakesi', 'lakeside'],
    ['with a word too many', 'the big Lakeside Health place', 'lakeside'],
    ['without the signs over letters', 'jiri', 'jiri'],
    ['without the stop and the apostrophe', 'st marys', 'mary'],
  ])('%s', (_, text, id) => {
    expect(idsFor(text)[0]).toBe(id);
  });
});

const some = made.filter((_, number) => number % 50 === 0);

/** The longest word without a letter of its middle. */
function mistype(text: string): string {
  const [longest] = text.split(' ').sort((one, other) => other.length - one.length) as [string];
  const middle = longest.length >> 1;
  return text.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
}

test('whoever types a name and a town reads theirs among the eight that are shown', () => {
  const missed = some.filter(
    ({ id, name, places }) => !idsFor(`${name} ${places![0]}`).includes(id),
  );
  expect(missed).toEqual([]);
});

test('whoever mistypes one letter of it still does', () => {
  const missed = some.filter(
    ({ id, name, places }) => !idsFor(mistype(`${name} ${places![0]}`)).includes(id),
  );
  expect(missed).toEqual([]);
});

test('whoever types what many are called is told that there are more', () => {
  expect(find('General Hospital')).toMatchObject({ areMore: true });
  expect(find('General Hospital').portals).toHaveLength(8);
  expect(find('Lakeside Main').areMore).toBe(false);
});

test('whoever types what no portal is called finds nothing', () => {
  expect(find('qqqq zzzz')).toEqual({ portals: [], areMore: false });
});

describe('what is typed may be anything', () => {
  test.each([
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '🙃',
    'مستشفى',
    '医院',
    '\u202etsol',
    '((((*.+?^${}',
    'a '.repeat(100_000),
    'x'.repeat(1_000_000),
  ])('%#', (text) => {
    expect(() => find(text)).not.toThrow();
  });
});

test('a portal may be called anything', async () => {
  const odd: Portal[] = [
    { id: '__proto__', name: '<script>alert(1)</script>', portal: 'constructor' },
    { id: '__proto__', name: 'The same once more', portal: 'toString' },
    { id: 'empty', name: '', portal: '' },
  ];
  const findOdd = await portalSearch(odd);
  expect(findOdd('constructor').portals.length + findOdd('tostring').portals.length).toBe(1);
});
