import { SEVERITIES } from '../../../src/diagnosis/finding.ts'
import { chartNeighbourhood } from '../../../src/drawing/chart/chart-neighbourhood.ts'
import { useWords } from '../../app/language.ts'
import type { ChartContent } from './mounted-chart.ts'

/** The seats around the one in focus as rows of a tree, for those who cannot see the picture. */
export function ChartRows(props: {
  readonly id: string
  readonly content: ChartContent
  readonly focused: number
  readonly selected: number
  readonly onPick: (node: number) => void
}) {
  const { content, focused, selected } = props
  const { findings } = useWords()
  const { words, marks, scene } = content
  const rows = chartNeighbourhood(scene.layout.shape, focused)
  return rows.map(({ node, level, position, setSize, expanded }) => {
    const gravity = marks.severity?.[node] ?? 0
    const severity = gravity === 0 ? undefined : SEVERITIES[3 - gravity]
    const parts = [
      words.name(node),
      words.second(node),
      words.note(node),
      severity === undefined ? '' : `${findings.severity}: ${findings.severities[severity]}`,
    ]
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the tree holds the focus and names its active row
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the tree; screen readers click
      <div
        key={node}
        id={`${props.id}-${node}`}
        role='treeitem'
        className='visually-hidden'
        aria-level={level}
        aria-posinset={position}
        aria-setsize={setSize}
        aria-expanded={expanded ?? undefined}
        aria-selected={node === selected}
        onClick={() => props.onPick(node)}
      >
        {parts.filter((part) => part !== '').join(', ')}
      </div>
    )
  })
}
