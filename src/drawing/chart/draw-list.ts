/** How much of a node is drawn (D2, D5), by growing size. */
export const LEVEL = { block: 0, bar: 1, name: 2, lines: 3, full: 4 } as const

/** Kinds of reporting lines (K3), in the order of their codes. */
export const LINE_KINDS = ['solid', 'functional', 'project', 'dotted', 'broken'] as const

/** One of {@link LINE_KINDS}. */
export type LineKind = (typeof LINE_KINDS)[number]

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
  /** Opened nodes that could bear a name in the overview (N2): depth, and the box to name. */
  titleCount: number
  titleNode: Int32Array
  titleDepth: Int32Array
  titleBox: Float64Array
  /** The *m* that was used (D4). */
  minimum: number
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
    titleCount: 0,
    titleNode: new Int32Array(256),
    titleDepth: new Int32Array(256),
    titleBox: new Float64Array(256 * 4),
    minimum: 3,
  }
}

/** Empties the list and keeps its room. */
export function clearDrawList(list: DrawList, minimum: number): void {
  list.count = 0
  list.lineCount = 0
  list.titleCount = 0
  list.minimum = minimum
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

/** Appends a node that could bear a name. */
export function addTitle(
  list: DrawList,
  node: number,
  depth: number,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  if (list.titleCount === list.titleNode.length) {
    list.titleNode = doubled(list.titleNode, Int32Array)
    list.titleDepth = doubled(list.titleDepth, Int32Array)
    list.titleBox = doubled(list.titleBox, Float64Array)
  }
  const at = list.titleCount++
  list.titleNode[at] = node
  list.titleDepth[at] = depth
  setFour(list.titleBox, at, x, y, width, height)
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
