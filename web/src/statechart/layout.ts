import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Graph } from './graph';

const LETTER = 7.6;
const LINE = 18;
const PADDING = 24;

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { path: string; x: number; y: number; width: number; height: number }[];
  readonly ways: readonly {
    key: string;
    points: readonly { x: number; y: number }[];
    label: { x: number; y: number; lines: readonly string[] };
  }[];
}

/** Places states from top to bottom, and the ways between them so that they cross as little as can be. Lengths in pixels. */
export async function layOut(
  { states, edges }: Graph,
  stateLines: (path: string) => string[],
  wayLines: (events: readonly string[]) => string[],
): Promise<Placed> {
  const lines = edges.map(({ events }) => wayLines(events));
  const plan: ElkNode = {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.spacing.nodeNodeBetweenLayers': '36',
      'elk.spacing.nodeNode': '36',
      'elk.spacing.edgeLabel': '6',
    },
    children: states.map((path) => ({ id: path, ...sizeOf(stateLines(path), PADDING) })),
    edges: edges.map(({ from, to }, index) => ({
      id: String(index),
      sources: [from],
      targets: [to],
      labels: lines[index]!.length > 0 ? [{ text: lines[index]!.join(' '), ...sizeOf(lines[index]!, 0) }] : [],
    })),
  };
  const placed = await new ELK().layout(plan);
  return { width: placed.width!, height: placed.height!, boxes: boxesOf(placed), ways: waysOf(placed, lines) };
}

const sizeOf = (lines: readonly string[], padding: number) => ({
  width: Math.max(...lines.map((line) => line.length)) * LETTER + padding,
  height: lines.length * LINE + padding,
});

const boxesOf = ({ children = [] }: ElkNode): Placed['boxes'] =>
  children.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({ path: id, x, y, width, height }));

const waysOf = ({ edges = [] }: ElkNode, lines: readonly string[][]): Placed['ways'] =>
  edges.map(({ id, sections = [], labels = [] }, index) => ({
    key: id,
    points: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
    label: { x: labels[0]?.x ?? 0, y: labels[0]?.y ?? 0, lines: lines[index]! },
  }));
