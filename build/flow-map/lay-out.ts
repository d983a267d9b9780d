import Elk, { type ElkExtendedEdge, type ElkNode, type ElkPort } from 'elkjs/lib/elk.bundled.js';
import type { Edge, End, Node, PathGraph, Point } from '../../src/desk/map/graph.ts';
import { heightOf, linesOf, padding, sizes } from '../../src/desk/map/text.ts';
import { titleOf } from '../flow-page/words.ts';
import type { Linked } from './links.ts';

const elk = new Elk();

const boxWidth = 190;

/** The small boxes below a screen, which stand for other paths. */
const end = { indent: 24, gap: 8, height: 18 };

/** A screen to which so many lead takes their arrows in at one place: each by itself would hide the rest. */
const many = 5;

/** Between two arrows that leave or enter a box. */
const apart = 8;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
  'elk.spacing.nodeNode': '30',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '9',
  'elk.spacing.labelNode': '0',
  'elk.layered.spacing.nodeNodeBetweenLayers': '48',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

interface Arrow {
  from: string;
  to: string;
  isShared: boolean;
}

/**
 * Where an arrow leaves and enters: of one screen all at one place, to each its own; or, where many lead to
 * one, the other way round. So no two ways share a line of which nobody could say who goes where.
 */
const portsOf = ({ from, to, isShared }: Arrow) =>
  isShared
    ? { leaves: `${from} to ${to}`, enters: `to ${to}` }
    : { leaves: `from ${from}`, enters: `${to} from ${from}` };

function arrowsOf(screens: readonly Linked[]): Arrow[] {
  const all = screens.flatMap(({ id, next }) => next.map((to) => ({ from: id, to })));
  const leadTo = (screen: string) => all.filter(({ to }) => to === screen).length;
  return all.map((arrow) => ({ ...arrow, isShared: leadTo(arrow.to) >= many }));
}

const port =
  (side: 'EAST' | 'WEST') =>
  (id: string): ElkPort => ({
    id,
    layoutOptions: { 'elk.port.side': side },
  });

function boxOf({ id, ends }: Linked, isFirst: boolean, arrows: readonly Arrow[]): ElkNode {
  const leaving = arrows.filter(({ from }) => from === id).map((arrow) => portsOf(arrow).leaves);
  const entering = arrows.filter(({ to }) => to === id).map((arrow) => portsOf(arrow).enters);
  const [east, west] = [[...new Set(leaving)], [...new Set(entering)]];
  const lines = linesOf(titleOf(id), boxWidth - 2 * padding, sizes.title);
  const forPorts = (1 + Math.max(east.length, west.length)) * apart;
  // Room below it, so that no arrow crosses what stands there. ELK passes over a label without a text.
  const room = {
    text: 'ends',
    width: boxWidth - end.indent / 2,
    height: ends.size * (end.height + end.gap),
    layoutOptions: { 'elk.nodeLabels.placement': 'OUTSIDE V_BOTTOM H_RIGHT' },
  };
  return {
    id,
    width: boxWidth,
    height: Math.max(heightOf(lines, sizes.title) + 2 * padding, forPorts),
    ports: [...east.map(port('EAST')), ...west.map(port('WEST'))],
    ...(ends.size > 0 && { labels: [room] }),
    layoutOptions: {
      'elk.portConstraints': 'FIXED_SIDE',
      'elk.portAlignment.default': 'CENTER',
      'elk.spacing.portPort': `${apart}`,
      ...(isFirst && { 'elk.layered.layering.layerConstraint': 'FIRST' }),
    },
  };
}

const at = (place: { x?: number; y?: number }): Point => [
  Math.round(place.x!),
  Math.round(place.y!),
];

const pointsOf = ({ sections = [] }: ElkExtendedEdge): Point[] =>
  sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(at),
  );

function endsBelow({ id, ends }: Linked, box: Node): End[] {
  return [...ends].map(([path, to], index) => ({
    from: id,
    path,
    to,
    x: box.x + end.indent,
    y: box.y + box.height + end.gap + index * (end.height + end.gap),
    width: box.width - end.indent,
    height: end.height,
  }));
}

/** The screens of a path as a picture, from left to right. */
export async function layOut(screens: readonly Linked[]): Promise<PathGraph> {
  const arrows = arrowsOf(screens);
  const root: ElkNode = await elk.layout({
    id: 'path',
    layoutOptions: options,
    children: screens.map((screen, index) => boxOf(screen, index === 0, arrows)),
    edges: arrows.map((arrow, index) => {
      const { leaves, enters } = portsOf(arrow);
      return { id: `${index}`, sources: [leaves], targets: [enters] };
    }),
  });
  const nodes = screens.map(({ id, isQuestion }, index): Node => {
    const { width, height, ...place } = root.children![index]!;
    const [x, y] = at(place);
    return { id, isQuestion, x, y, width: width!, height: height! };
  });
  const edges = arrows.map((arrow, index) => ({
    ...arrow,
    points: pointsOf(root.edges![index]!),
  })) as Edge[];
  const ends = screens.flatMap((screen, index) => endsBelow(screen, nodes[index]!));
  return { width: Math.ceil(root.width!), height: Math.ceil(root.height!), nodes, edges, ends };
}
