/** How much of a node is drawn (D2, D5), by growing size. */
export const LEVEL = { block: 0, bar: 1, name: 2, lines: 3, full: 4 } as const

/** Kinds of reporting lines (K3), in the order of their codes. */
export const LINE_KINDS = ['solid', 'functional', 'project', 'dotted', 'broken'] as const

/** Places of the table in which siblings are looked for that fall into one cell (D3). */
export const MERGE_CELLS = 16_384

/**
 * What one frame draws, in pixels of the viewport. One list serves all frames (D7): whoever draws
 * fills it anew, whoever reads takes the first `count`, `lineCount` and `titleCount` entries.
 */
export type DrawList = {
  count: number
  /** The node an item stands for, its level, and how many nodes it holds. */
  node: Int32Array
  level: Uint8Array
  holds: Int32Array
  /** Four numbers each: x, y, width, height. */
  box: Float64Array
  lineCount: number
  lineKind: Uint8Array
  /** Four numbers each: from x, y to x, y. */
  line: Float64Array
  /** Further lines that met the viewport but were too many to draw (K3). */
  linesLeftOut: number
  /** Opened nodes that could bear a name in the overview (N2): depth, middle of the card, box. */
  titleCount: number
  titleNode: Int32Array
  titleAnchor: Float64Array
  titleDepth: Int32Array
  titleBox: Float64Array
  /** The *m* that was used (D4). */
  minimum: number
  /** The table of D3: superior, cell and item by place. */
  readonly cellUp: Int32Array
  readonly cellColumn: Int32Array
  readonly cellRow: Int32Array
  readonly cellItem: Int32Array
}

/** An empty list with some room. */
export function createDrawList(room = 4096): DrawList {
  return {
    count: 0,
    node: new Int32Array(room),
    level: new Uint8Array(room),
    holds: new Int32Array(room),
    box: new Float64Array(room * 4),
    lineCount: 0,
    lineKind: new Uint8Array(room),
    line: new Float64Array(room * 4),
    linesLeftOut: 0,
    titleCount: 0,
    titleNode: new Int32Array(256),
    titleAnchor: new Float64Array(256),
    titleDepth: new Int32Array(256),
    titleBox: new Float64Array(256 * 4),
    minimum: 3,
    cellUp: new Int32Array(MERGE_CELLS),
    cellColumn: new Int32Array(MERGE_CELLS),
    cellRow: new Int32Array(MERGE_CELLS),
    cellItem: new Int32Array(MERGE_CELLS),
  }
}

/** Empties the list and keeps its room. */
export function clearDrawList(list: DrawList, minimum: number): void {
  list.count = 0
  list.lineCount = 0
  list.linesLeftOut = 0
  list.titleCount = 0
  list.minimum = minimum
  list.cellItem.fill(-1)
}

/** Room for one item more. */
export function roomForItem(list: DrawList): number {
  if (list.count === list.node.length) {
    list.node = doubled(list.node, Int32Array)
    list.level = doubled(list.level, Uint8Array)
    list.holds = doubled(list.holds, Int32Array)
    list.box = doubled(list.box, Float64Array)
  }
  return list.count++
}

/** Appends a piece of a line. */
export function addLine(
  list: DrawList,
  kind: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  if (list.lineCount === list.lineKind.length) {
    list.lineKind = doubled(list.lineKind, Uint8Array)
    list.line = doubled(list.line, Float64Array)
  }
  const at = list.lineCount++
  list.lineKind[at] = kind
  setFour(list.line, at, x1, y1, x2, y2)
}

/** Room for one node more that could bear a name. */
export function roomForTitle(list: DrawList): number {
  if (list.titleCount === list.titleNode.length) {
    list.titleNode = doubled(list.titleNode, Int32Array)
    list.titleAnchor = doubled(list.titleAnchor, Float64Array)
    list.titleDepth = doubled(list.titleDepth, Int32Array)
    list.titleBox = doubled(list.titleBox, Float64Array)
  }
  return list.titleCount++
}

/** Writes the four numbers of an entry. */
export function setFour(
  into: Float64Array,
  at: number,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  into[at * 4] = a
  into[at * 4 + 1] = b
  into[at * 4 + 2] = c
  into[at * 4 + 3] = d
}

function doubled<T extends Int32Array | Uint8Array | Float64Array>(
  array: T,
  Kind: new (length: number) => T,
): T {
  const larger = new Kind(array.length * 2)
  larger.set(array)
  return larger
}
