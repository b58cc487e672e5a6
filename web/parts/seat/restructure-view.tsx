import { useMemo, useState } from 'react'
import { spanOf } from '../../../src/model/index/walks.ts'
import { holdersOf, type Position } from '../../../src/model/position.ts'
import { useEditing } from '../../app/editing.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../action-button.tsx'
import { LineForm } from './line-form.tsx'
import form from './seat-form.module.css'
import { SplitForm } from './split-form.tsx'
import { newSeatId, structureEdits } from './structure-edits.ts'
import { UnitForm } from './unit-form.tsx'
import { useSeatEdits } from './use-seat-edits.ts'

type Open = 'nothing' | 'add' | 'split' | 'unit' | 'eliminate' | 'person'

/** What can be done with a seat in the structure: add below, split, move its unit, fill, eliminate. */
export function RestructureView(props: {
  readonly position: Position
  /** Whether filling and vacating are offered here too. */
  readonly withHolder?: boolean
  /** A new seat was recorded. */
  readonly onAdded?: (id: string) => void
}) {
  const { position, onAdded } = props
  const { model } = useOpenedOrganization()
  const words = useWords()
  const { restructure, position: labels } = words
  const { make, state } = useEditing()
  const [open, setOpen] = useState<Open>('nothing')
  const edits = useMemo(() => structureEdits(model, position, words), [model, position, words])
  const holder = useSeatEdits(position)
  const busy = state.kind === 'busy'
  const stop = () => setOpen('nothing')
  const added = async (title: string, recorded: Promise<boolean>) => {
    const id = newSeatId(model, title)
    if (!(await recorded)) return
    stop()
    onAdded?.(id)
  }
  const line = { label: restructure.newTitle, start: '', missing: labels.needTitle, position }
  switch (open) {
    case 'add':
      return (
        <LineForm
          {...line}
          hint={restructure.addHint}
          save={restructure.add}
          onCancel={stop}
          onSave={(title) => added(title, make(edits.addBelow(title)))}
        />
      )
    case 'person':
      return (
        <LineForm
          label={labels.person}
          start=''
          missing={labels.needPerson}
          position={position}
          onCancel={stop}
          onSave={async (name, since) => {
            if (await make(since.fill(name))) stop()
          }}
        />
      )
    case 'split':
      return (
        <SplitForm
          position={position}
          onCancel={stop}
          onSplit={(title, taken) => added(title, make(edits.split(title, taken)))}
        />
      )
    case 'unit':
      return <UnitForm position={position} onDone={stop} />
    case 'eliminate':
      return <Elimination position={position} onCancel={stop} onDo={() => edits.eliminate()} />
    case 'nothing':
      break
  }
  if (position.state === 'eliminated') {
    return (
      <div className={form.actions}>
        <ActionButton isDisabled={busy} onPress={() => void make(edits.reinstate())}>
          {restructure.reinstate}
        </ActionButton>
      </div>
    )
  }
  const isHeld = holdersOf(position).length > 0
  return (
    <div className={form.actions}>
      {props.withHolder === true &&
        (isHeld ? (
          <ActionButton isDisabled={busy} onPress={() => void make(holder.vacate())}>
            {labels.makeVacant}
          </ActionButton>
        ) : (
          <ActionButton onPress={() => setOpen('person')}>{labels.fill}</ActionButton>
        ))}
      <ActionButton onPress={() => setOpen('add')}>{restructure.addBelow}</ActionButton>
      <ActionButton onPress={() => setOpen('split')}>{restructure.split}</ActionButton>
      {model.tables.units.size > 0 && (
        <ActionButton onPress={() => setOpen('unit')}>{restructure.unit}</ActionButton>
      )}
      <ActionButton onPress={() => setOpen('eliminate')}>{restructure.eliminate}</ActionButton>
    </div>
  )
}

/** Says what elimination does before it is done. */
function Elimination(props: {
  readonly position: Position
  readonly onCancel: () => void
  readonly onDo: () => ReturnType<ReturnType<typeof structureEdits>['eliminate']>
}) {
  const { model } = useOpenedOrganization()
  const { restructure, position: labels } = useWords()
  const { make, state } = useEditing()
  const span = spanOf(model, model.tables.positions.ids.find(props.position.id))
  const moves = span === 0 ? restructure.eliminateNobody : restructure.reportsMove(span)
  return (
    <div className={form.form}>
      <p>{restructure.eliminateText(moves)}</p>
      <div className={form.actions}>
        <ActionButton
          isMain
          isDisabled={state.kind === 'busy'}
          onPress={async () => {
            if (await make(props.onDo())) props.onCancel()
          }}
        >
          {restructure.eliminateDo}
        </ActionButton>
        <ActionButton onPress={props.onCancel}>{labels.cancel}</ActionButton>
      </div>
    </div>
  )
}
