/** A node of the syntax tree, as the parser gives it. */
export type Node = { readonly type: string; readonly [field: string]: unknown }

/** True for a node of the syntax tree, false for the plain values that stand between nodes. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The nodes directly below a node, in source order, without those in the fields left out. */
export function childrenOf(node: Node, leaveOut: readonly string[] = []): readonly Node[] {
  return Object.entries(node)
    .filter(([field]) => !leaveOut.includes(field))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

/** The node and everything below it. */
export function* everyNode(node: Node): Generator<Node> {
  yield node
  for (const child of childrenOf(node)) yield* everyNode(child)
}
