import { useMemo, useState } from 'react'
import type { Axis } from '../../../../src/authority/axis.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { Finder } from '../../../parts/finder.tsx'
import { findInTree } from './find-in-tree.ts'

/** Results shown at once. */
const MOST = 250

/** Finds a node of a tree, such as a kind of decision: by its name while typing, or in the tree. */
export function TreeFinder(props: {
  readonly label: string
  readonly axis: Axis
  readonly value: string | undefined
  readonly nameOf: (id: string) => string
  readonly onFind: (id: string | undefined) => void
}) {
  const { axis, value, nameOf } = props
  const { decisions: words, chart } = useWords()
  const number = new Intl.NumberFormat(useLanguage())
  const [typed, setTyped] = useState<string | null>(null)
  // At once, not deferred: Enter takes the first of what was typed.
  const wanted = typed ?? ''
  const found = useMemo(() => findInTree(axis, nameOf, wanted, MOST), [axis, nameOf, wanted])
  const shown = value === undefined ? '' : axis.nodes.has(value) ? nameOf(value) : value
  return (
    <Finder
      // What is chosen elsewhere stands in the field at once.
      key={`${value}`}
      label={props.label}
      placeholder={words.anyPlaceholder}
      text={shown}
      keepsChoice
      offersAll
      items={found.items}
      count={found.count === 0 ? chart.foundNothing : chart.found(number.format(found.count))}
      onText={(text) => {
        setTyped(text)
        if (text === '') props.onFind(undefined)
      }}
      onFind={(id) => {
        setTyped(null)
        props.onFind(id)
      }}
    />
  )
}
