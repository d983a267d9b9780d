import type { Portal } from '../src/organisation/portals.ts';

const beginnings = (
  'Alder Ash Beech Birch Bram Bright Brook Cald Cam Carl Cedar Clear Copper Cross Dale Dun Eagle East Elm Fair ' +
  'Fern Fox Glen Gold Granite Green Hart Haw Hazel Heron High Holly Iron Kings Lark Linden Long Maple Marsh Mill'
).split(' ');
const ends = (
  'borough bridge brook bury by combe cott dale don field ford gate ham haven hill hurst ley mere minster mouth ' +
  'port stead ton vale ville water wick wood worth yard'
).split(' ');
const saints = 'Agatha Aidan Brigid Clare Cuthbert Elmo Hilda Jude Lucy Oswin Piran Winifred'.split(
  ' ',
);
const kinds = [
  'General Hospital',
  'Community Health',
  'Medical Center',
  'Family Clinic',
  'Children’s Hospital',
  'Heart Institute',
  'Health System',
  'Care Network',
];
const regions =
  'North Coast, Upper Plains, River Country, Old Hills, South Bay, Lake District'.split(', ');

const at = <Item>(items: readonly Item[], place: number) => items[place % items.length]!;

/**
 * So many invented portals, the same each time: in three of four the town stands in the name, and the others share
 * their names with those of other towns, as real ones do.
 */
export function madePortals(count: number): Portal[] {
  return Array.from({ length: count }, (_, number) => {
    const town = at(beginnings, number) + at(ends, Math.floor(number / beginnings.length));
    const kind = at(kinds, Math.floor(number / 7));
    const name = number % 4 === 0 ? `St. ${at(saints, number / 4)} ${kind}` : `${town} ${kind}`;
    const id = `${town}-${number}`.toLowerCase();
    return {
      id,
      name,
      portal: number % 3 === 0 ? 'MyHealth' : `My${town}`,
      address: `https://portal.${id}.example/`,
      places: [town, at(regions, number)],
    };
  });
}
