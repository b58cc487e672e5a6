import type { PaperTable } from './paper-table.ts'

/**
 * The two procedures of the papers (Calvanese, Dumas, Laurson, Maggi, Montali, Teinemaa: BPM 2016, Information
 * Systems 2018), written anew from their description, as the yardstick: columns are swept one after the other
 * with the rules that are open there, each stretch between two edges leading to the next column.
 */

type Range = readonly [number, number]
type Table = readonly (readonly Range[])[]
type Edge = { readonly at: number; readonly opens: boolean; readonly rule: number }

function edgesOf(table: Table, rules: readonly number[], column: number): Edge[] {
  const edges = rules.flatMap((rule) => {
    const [from, to] = (table[rule] as readonly Range[])[column] as Range
    return [
      { at: from, opens: true, rule },
      { at: to, opens: false, rule },
    ]
  })
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))
}

/** Sets of rules that overlap, each once. */
export function publishedOverlaps({ rules: table }: PaperTable): number {
  // A list that is searched, as they have it.
  const found: string[] = []
  const columns = table[0]?.length ?? 0
  const sweep = (rules: readonly number[], column: number) => {
    if (column === columns) {
      const set = [...rules].sort((a, b) => a - b).join()
      if (rules.length > 1 && !found.includes(set)) found.push(set)
      return
    }
    const open: number[] = []
    let lastOpens = false
    for (const { opens, rule } of edgesOf(table, rules, column)) {
      if (!opens && lastOpens && open.length > 1) sweep(open.slice(), column + 1)
      if (opens) open.push(rule)
      else open.splice(open.indexOf(rule), 1)
      lastOpens = opens
    }
  }
  sweep(
    table.map((_, i) => i),
    0,
  )
  return found.length
}

/** Areas that no rule covers, as the procedure lists them. */
export function publishedMissing({ rules: table, categories }: PaperTable): number {
  const columns = table[0]?.length ?? 0
  let areas = 0
  const sweep = (rules: readonly number[], column: number) => {
    const most = column < categories ? 8 : 100_000
    const open: number[] = []
    let last = 0
    for (const { at, opens, rule } of [
      ...edgesOf(table, rules, column),
      { at: most, opens: false, rule: -1 },
    ]) {
      if (at > last) {
        if (open.length === 0) areas++
        else if (column + 1 < columns) sweep(open.slice(), column + 1)
      }
      last = Math.max(last, at)
      if (opens) open.push(rule)
      else if (rule !== -1) open.splice(open.indexOf(rule), 1)
    }
  }
  sweep(
    table.map((_, i) => i),
    0,
  )
  return areas
}
