import type { ChartShape } from './chart-shape.ts'

/** What a key asks for: the focus goes to a node, or a node is expanded or collapsed, or nothing. */
export type ChartMove =
  | { readonly kind: 'focus' | 'expand' | 'collapse'; readonly node: number }
  | { readonly kind: 'none' }

/** Rows that Page Up and Page Down pass. */
const PAGE = 10
const NONE: ChartMove = { kind: 'none' }

/**
 * What a key does in the tree of a chart (M1, M2), keys as the browser names them.
 *
 * @param focused a shown node; the first row gets the focus where it is none
 * @param collapsed by node, as the shape was made with
 */
export function chartMove(
  shape: ChartShape,
  focused: number,
  key: string,
  collapsed?: Uint8Array,
): ChartMove {
  const slot = shape.slot[focused] ?? -1
  if (slot === -1) return focusSlot(shape, 0)
  switch (key) {
    case 'ArrowUp':
      return slot === 0 ? NONE : focusSlot(shape, slot - 1)
    case 'ArrowDown':
      return focusSlot(shape, slot + 1)
    case 'Home':
      return focusSlot(shape, 0)
    case 'End':
      return focusSlot(shape, shape.count - 1)
    case 'PageUp':
      return focusSlot(shape, Math.max(0, slot - PAGE))
    case 'PageDown':
      return focusSlot(shape, Math.min(shape.count - 1, slot + PAGE))
    case 'ArrowRight':
      if (shape.tree.firstChild[focused] === -1) return NONE
      if (collapsed?.[focused] === 1) return { kind: 'expand', node: focused }
      return focusSlot(shape, slot + 1)
    case 'ArrowLeft': {
      const expanded = shape.last[slot] !== -1
      if (expanded) return { kind: 'collapse', node: focused }
      return shape.up[slot] === -1 ? NONE : focusSlot(shape, shape.up[slot] as number)
    }
    default:
      return NONE
  }
}

/**
 * The next row whose name begins with what was typed (M3). One letter looks from the row after; more
 * letters may keep the row they have led to.
 */
export function typeAhead(
  shape: ChartShape,
  focused: number,
  typed: string,
  nameOf: (node: number) => string,
): ChartMove {
  const wanted = folded(typed)
  if (wanted === '') return NONE
  const slot = shape.slot[focused] ?? -1
  const start = slot === -1 ? 0 : slot + ([...wanted].length > 1 ? 0 : 1)
  for (let step = 0; step < shape.count; step++) {
    const at = (start + step) % shape.count
    const node = shape.node[at] as number
    if (folded(nameOf(node)).startsWith(wanted)) return { kind: 'focus', node }
  }
  return NONE
}

function focusSlot(shape: ChartShape, slot: number): ChartMove {
  const node = shape.node[slot]
  return node === undefined ? NONE : { kind: 'focus', node }
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
