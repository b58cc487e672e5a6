import { useId, useMemo } from 'react'
import type { MatrixPreview } from '../../../../src/app/decisions/preview-matrix.ts'
import { AXIS } from '../../../../src/authority/space.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import styles from '../../../parts/bring/table.module.css'
import { useRegionWords } from '../use-tellers.ts'
import type { MatrixWishes, NamedKind, Wish } from './matrix-wishes.ts'

/** Names asked about at once: with more, the table is of another organisation. */
const MOST = 30

/** Asks whom or what names mean that nobody and nothing has; what was said can be said otherwise. */
export function NamesMeant(props: {
  readonly problems: MatrixPreview['problems']
  readonly wishes: MatrixWishes
  readonly onWish: Wish
}) {
  const { wishes, onWish } = props
  const open = useMemo(
    () => new Map([...Object.entries(wishes.asked), ...unknownOnes(props.problems)]),
    [wishes.asked, props.problems],
  )
  return [...open].slice(0, MOST).map(([name, kind]) => (
    <Meant
      key={name}
      name={name}
      kind={kind}
      chosen={wishes.names[name] ?? ''}
      onChoose={(id) => {
        const { [name]: _, ...others } = wishes.names
        onWish({
          names: id === '' ? others : { ...others, [name]: id },
          asked: { ...wishes.asked, [name]: kind },
        })
      }}
    />
  ))
}

function Meant(props: {
  readonly name: string
  readonly kind: NamedKind
  readonly chosen: string
  readonly onChoose: (id: string) => void
}) {
  const { name, kind } = props
  const { matrixFile: words } = useWords()
  const { model } = useOpenedOrganization()
  const { space } = useMatrix()
  const { kindName } = useRegionWords()
  const id = useId()
  const choices = useMemo(
    () =>
      kind === 'seat'
        ? model.tables.positions.list().map((seat) => [seat.id, seat.title] as const)
        : (space.axes[AXIS.kind]?.names ?? [])
            .filter((one) => one !== '')
            .map((one) => [one, kindName(one)] as const),
    [kind, model, space, kindName],
  )
  return (
    <p className={styles.settle}>
      <label htmlFor={id}>{words.meant[kind](name)}</label>
      <select id={id} value={props.chosen} onChange={({ target }) => props.onChoose(target.value)}>
        <option value=''>{words.nothingChosen}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text} ({value})
          </option>
        ))}
      </select>
    </p>
  )
}

/** Names that mean nobody and nothing, or several, each once. */
function unknownOnes(
  problems: MatrixPreview['problems'],
): readonly (readonly [name: string, kind: NamedKind])[] {
  return problems.flatMap(({ code, field, facts: { found } }) => {
    if (found === undefined) return []
    if (code === 'unknown-decision') return [[found, 'decision'] as const]
    if (code === 'unknown-seat') return [[found, 'seat'] as const]
    if (code !== 'name-ambiguous') return []
    return [[found, field === 'decision' ? 'decision' : 'seat'] as const]
  })
}
