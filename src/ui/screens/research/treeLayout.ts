import {
  type Field,
  fields,
  idsOf,
  type Ruleset,
  type Technology,
  type TechnologyId,
} from '../../../sim';

/** Sizes in rem: the tree grows with the text. */
export const node = { width: 10.4, height: 2.7, gapX: 1.2, gapY: 0.4 } as const;
const bandGap = 1.1;
const bandHead = 1.6;
const headHeight = 2.2;
/** How far a line runs level before and after its slant. */
const lead = 0.4;

export interface TreeNode {
  readonly technology: Technology;
  readonly x: number;
  readonly y: number;
}

export interface Band {
  readonly field: Field;
  readonly y: number;
  readonly height: number;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly bands: readonly Band[];
  /** From a requirement to what needs it. */
  readonly links: readonly {
    readonly from: TechnologyId;
    readonly to: TechnologyId;
    readonly path: string;
  }[];
  readonly tiers: readonly { readonly tier: number; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}

const trees = new WeakMap<Ruleset, Tree>();

/** Where every technology stands: a band for each field, a column for each tier. */
export function treeOf(rules: Ruleset): Tree {
  let tree = trees.get(rules);
  if (!tree) {
    tree = layOut(rules);
    trees.set(rules, tree);
  }
  return tree;
}

function layOut(rules: Ruleset): Tree {
  const all = idsOf(rules.technologies).flatMap((id) => rules.technologies[id] ?? []);
  const last = Math.max(...all.map(({ tier }) => tier));
  const columnX = (tier: number) => (tier - 1) * (node.width + node.gapX);
  const nodes: TreeNode[] = [];
  const bands: Band[] = [];
  let y = headHeight;
  for (const field of fields) {
    const placed = placeField(
      all.filter((each) => each.field === field),
      last,
    );
    const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
    const height = bandHead + rows * (node.height + node.gapY);
    for (const { technology, row } of placed) {
      const nodeY = y + bandHead + row * (node.height + node.gapY);
      nodes.push({ technology, x: columnX(technology.tier), y: nodeY });
    }
    bands.push({ field, y, height });
    y += height + bandGap;
  }
  return {
    nodes,
    bands,
    links: linksOf(nodes),
    tiers: Array.from({ length: last }, (_, index) => ({ tier: index + 1, x: columnX(index + 1) })),
    width: columnX(last) + node.width,
    height: y,
  };
}

interface Placed {
  readonly technology: Technology;
  readonly row: number;
}

/** Within a column those come first whose requirements stand highest: fewer links cross. */
function placeField(technologies: readonly Technology[], last: number): Placed[] {
  const rows = new Map<TechnologyId, number>();
  const placed: Placed[] = [];
  for (let tier = 1; tier <= last; tier += 1) {
    const column = technologies.filter((each) => each.tier === tier);
    const wish = ({ requires }: Technology) => {
      const known = requires.flatMap((id) => rows.get(id) ?? []);
      return known.length === 0 ? 99 : known.reduce((sum, row) => sum + row, 0) / known.length;
    };
    const ordered = [...column].sort(
      (a, b) => wish(a) - wish(b) || Number(a.secret) - Number(b.secret),
    );
    ordered.forEach((technology, row) => {
      rows.set(technology.id, row);
      placed.push({ technology, row });
    });
  }
  return placed;
}

function linksOf(nodes: readonly TreeNode[]): Tree['links'] {
  const byId = new Map(nodes.map((each) => [each.technology.id, each]));
  return nodes.flatMap((to) =>
    to.technology.requires.flatMap((id) => {
      const from = byId.get(id);
      return from ? [{ from: id, to: to.technology.id, path: linkPath(from, to) }] : [];
    }),
  );
}

/** A level start and end with one sharp slant between. */
function linkPath(from: TreeNode, to: TreeNode): string {
  const start = { x: from.x + node.width, y: from.y + node.height / 2 };
  const end = { x: to.x, y: to.y + node.height / 2 };
  if (end.x <= start.x) {
    const side = from.x - 0.6;
    return `M${from.x} ${start.y}H${side}V${end.y}H${end.x}`;
  }
  const bend = end.x - node.gapX + lead;
  return `M${start.x} ${start.y}H${bend}L${end.x - lead} ${end.y}H${end.x}`;
}
