import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Position } from '../../../src/model/position.ts'
import type { Verb } from '../../../src/model/verb.ts'
import {
  chooseAssignments,
  isTaken,
  type ProposalChoices,
} from '../../../src/reading/choose-assignments.ts'
import { proposeAssignments } from '../../../src/reading/propose-assignments.ts'
import type { Reading } from '../../../src/reading/reading.ts'
import { proposalSentences } from '../../../src/text/proposal-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useEditing } from '../../app/editing.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { ProposalRow } from './proposal-row.tsx'
import styles from './take-over.module.css'
import { takeOverEdit } from './take-over-edit.ts'

/** The assignments a text gives a seat: each can be left out or get another verb; recorded as one change. */
export function ProposalList(props: {
  readonly reading: Reading
  readonly position: Position
  readonly isNew: boolean
}) {
  const { reading, position, isNew } = props
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { read: words } = useWords()
  const { make, state } = useEditing()
  const [choices, setChoices] = useState<Required<ProposalChoices>>({
    taken: new Map<string, boolean>(),
    verbs: new Map<string, Verb>(),
  })
  const [recorded, setRecorded] = useState<string | null>(null)
  const tell = useMemo(
    () => proposalSentences(catalogue, model, language),
    [catalogue, model, language],
  )
  const proposed = useMemo(
    () => proposeAssignments(model, position.id, reading),
    [model, position.id, reading],
  )
  const number = new Intl.NumberFormat(language)
  const chosen = chooseAssignments(proposed, choices)
  const record = async () => {
    const message = words.message(position.title, number.format(chosen.length))
    if (await make(takeOverEdit(position, isNew, chosen, message))) setRecorded(position.id)
  }
  if (proposed.length === 0) return <p>{words.namesNothing}</p>
  return (
    <div className={styles.proposals}>
      <h3 id='proposals'>{words.proposals(position.title)}</h3>
      <p className={styles.soft}>{words.proposalsLead}</p>
      <ul aria-labelledby='proposals'>
        {proposed.map((one) => {
          const { of } = one.assignment
          return (
            <ProposalRow
              key={of}
              proposed={one}
              tell={tell}
              isTaken={isTaken(one, choices)}
              verb={choices.verbs?.get(of) ?? one.assignment.verb}
              onTake={(taken) =>
                setChoices({ ...choices, taken: new Map(choices.taken).set(of, taken) })
              }
              onVerb={(verb) =>
                setChoices({ ...choices, verbs: new Map(choices.verbs).set(of, verb) })
              }
            />
          )
        })}
      </ul>
      <p className={styles.actions}>
        <ActionButton
          isMain
          isDisabled={(chosen.length === 0 && !isNew) || state.kind === 'busy'}
          onPress={() => void record()}
        >
          {isNew
            ? words.makeSeat(number.format(chosen.length))
            : words.assign(number.format(chosen.length))}
        </ActionButton>
        {recorded !== null && model.tables.positions.has(recorded) && (
          <Link to='/positions/$position' params={{ position: recorded }}>
            {words.toSeat}
          </Link>
        )}
      </p>
    </div>
  )
}
