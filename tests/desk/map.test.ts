import { describe, expect, test } from 'vitest';
import { flowGraphs } from '../../build/flow-map/graphs.ts';
import type { PathName } from '../../src/flow/machine.ts';
import { flowMap } from '../../src/flow/map.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { pathOf, type Box } from '../../src/desk/map/graph.ts';
import { fitted, widthOf } from '../../src/desk/map/text.ts';

const graphs = await flowGraphs();
const paths = Object.keys(graphs) as PathName[];

/** Every way from a screen to another, told once. */
const waysOf = (path: PathName) =>
  new Set(
    flowMap()
      .screens.filter(({ id }) => pathOf(id as ScreenId) === path)
      .flatMap(({ id, answers }) => answers.map(({ target }) => `${id} ${target}`)),
  );

describe('the picture of a path', () => {
  test.each(paths)('%s has an arrow or a small box for every way, and no other', (path) => {
    const { edges, ends } = graphs[path];
    const drawn = [
      ...edges.map(({ from, to }) => `${from} ${to}`),
      ...ends.flatMap(({ from, to }) => to.map((target) => `${from} ${target}`)),
    ];
    expect(new Set(drawn)).toEqual(waysOf(path));
    expect(drawn).toHaveLength(waysOf(path).size);
  });

  test.each(paths)('%s has each arrow begin and end at the side of a screen', (path) => {
    const { nodes, edges } = graphs[path];
    const boxOf = (id: ScreenId) => nodes.find((node) => node.id === id)!;
    for (const { from, to, points } of edges) {
      const [[startX, startY], [endX, endY]] = [points[0]!, points.at(-1)!];
      const [leaves, enters] = [boxOf(from), boxOf(to)];
      expect(startX).toBe(leaves.x + leaves.width);
      expect(endX).toBe(enters.x);
      expect(startY > leaves.y && startY < leaves.y + leaves.height).toBe(true);
      expect(endY > enters.y && endY < enters.y + enters.height).toBe(true);
    }
  });

  test.each(paths)('%s has no two boxes over each other, and none outside', (path) => {
    const { nodes, ends, width, height } = graphs[path];
    const boxes: Box[] = [...nodes, ...ends];
    const meet = (one: Box, other: Box) =>
      one.x < other.x + other.width &&
      other.x < one.x + one.width &&
      one.y < other.y + other.height &&
      other.y < one.y + one.height;
    for (const [at, box] of boxes.entries()) {
      expect(box.x >= 0 && box.y >= 0).toBe(true);
      expect(box.x + box.width <= width && box.y + box.height <= height).toBe(true);
      expect(boxes.slice(at + 1).filter((other) => meet(box, other))).toEqual([]);
    }
  });

  test.each(paths)('%s has no arrow behind the words of a screen or of a small box', (path) => {
    const { nodes, ends, edges } = graphs[path];
    for (const { points } of edges) {
      for (const [at, [x, y]] of points.slice(1).entries()) {
        const [fromX, fromY] = points[at]!;
        const crossed = [...nodes, ...ends].filter(
          (box) =>
            Math.min(x, fromX) < box.x + box.width &&
            Math.max(x, fromX) > box.x &&
            Math.min(y, fromY) < box.y + box.height &&
            Math.max(y, fromY) > box.y,
        );
        expect(crossed).toEqual([]);
      }
    }
  });
});

describe('a title that needs more room than English', () => {
  const place = { x: 10, y: 20, width: 170, height: 54 };
  const long =
    'Rechtsschutzversicherungsgesellschaften verlangen möglicherweise eine erneute Identitätsprüfung';

  test('stands in its box whole, in smaller letters', () => {
    const { size, lines } = fitted(long, place, 13);
    expect(size).toBeLessThan(13);
    expect(lines.map(({ text }) => text).join(' ')).toBe(long);
    for (const { text, y } of lines) {
      expect(widthOf(text, size)).toBeLessThanOrEqual(place.width);
      expect(y - size).toBeGreaterThanOrEqual(place.y);
      expect(y).toBeLessThanOrEqual(place.y + place.height);
    }
  });
});
