import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { LEADER_IDS, type LeaderId } from '../../../../src/catalogue/ids.ts'
import { documentOf } from '../../../../src/model/model.ts'
import { seatPlanSentences } from '../../../../src/text/seat-plan-sentences.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { isLarge } from '../../../app/diagnosis-client.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { today } from '../../../app/today.ts'
import { type ChangeOutcome, useChange } from '../../../app/use-change.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { PaperView } from '../../../parts/paper/paper-view.tsx'
import { saveJson } from '../../../parts/save-json.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { useRoleName } from '../../../parts/use-role-name.ts'
import styles from './make-it-so.module.css'
import { PartTicks } from './part-ticks.tsx'
import { type PlannedSeat, plannedSeat } from './planned-seat.ts'
import { SeatFindings } from './seat-findings.tsx'

/** What the reader has chosen besides the role; what is left out is settled by the rules. */
type Choices = {
  readonly title?: string
  readonly superior?: string
  readonly parts?: readonly string[]
  readonly reports?: readonly string[]
}

/** How a role would become a position of the own organisation: shown first, then made so or kept as a file. */
export function MakeItSo({ suggested }: { readonly suggested: LeaderId }) {
  const { makeItSo: words } = useWords()
  const nameOf = useRoleName()
  const [role, setRole] = useState(suggested)
  return (
    <div className={styles.make}>
      <label className={styles.field}>
        {words.role}
        <select
          value={role}
          onChange={(event) => {
            const chosen = LEADER_IDS.find((id) => id === event.currentTarget.value)
            if (chosen !== undefined) setRole(chosen)
          }}
        >
          {LEADER_IDS.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <SeatOfRole key={role} role={role} />
    </div>
  )
}

function SeatOfRole({ role }: { readonly role: LeaderId }) {
  const opened = useOpenedOrganization()
  const { model } = opened
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { makeItSo: words } = useWords()
  const change = useChange()
  const [choices, setChoices] = useState<Choices>({})
  const [outcome, setOutcome] = useState<Exclude<ChangeOutcome, { kind: 'done' }> | 'busy' | null>(
    null,
  )
  const [made, setMade] = useState<string | null>(null)
  const seat = useMemo(
    () =>
      plannedSeat(
        catalogue,
        model,
        { role, language, ...choices },
        { day: today(), isLarge: isLarge(opened) },
      ),
    [catalogue, model, role, language, choices, opened],
  )
  if (made !== null) {
    return (
      <p role='status'>
        {words.made}{' '}
        <Link to='/positions/$position' params={{ position: made }}>
          {words.toPosition}
        </Link>{' '}
        <Link to='/history'>{words.toHistory}</Link>
      </p>
    )
  }
  if (seat === null) return null
  const { plan, after } = seat
  const faultOf = (refused: Exclude<typeof outcome, 'busy' | null>) =>
    refused.kind === 'stale' ? words.stale : words.refused(refused.problem.detail)
  const choose = (more: Choices) => setChoices({ ...choices, ...more })
  const makeIt = async () => {
    setOutcome('busy')
    const { id, title } = plan.position
    const became = await change(opened, plan.operations, words.message(title))
    if (became.kind === 'done') setMade(id)
    else setOutcome(became)
  }
  return (
    <>
      <PlanView seat={seat} onChoose={choose} />
      <p className={styles.actions}>
        <ActionButton isMain isDisabled={outcome === 'busy'} onPress={() => void makeIt()}>
          {words.make}
        </ActionButton>
        <ActionButton
          onPress={() => saveJson(`${opened.id}-${plan.position.id}`, documentOf(after))}
        >
          {words.save}
        </ActionButton>
      </p>
      <p role='status' className={styles.fault}>
        {outcome !== null && outcome !== 'busy' && faultOf(outcome)}
      </p>
    </>
  )
}

function PlanView(props: {
  readonly seat: PlannedSeat
  readonly onChoose: (more: Choices) => void
}) {
  const { seat, onChoose } = props
  const { plan, after, findings, charter, posting } = seat
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { makeItSo: words } = useWords()
  const told = seatPlanSentences(catalogue, after, plan, language)
  const titleOf = (id: string) => model.tables.positions.get(id)?.title ?? id
  const above = plan.position['reports-to']
  return (
    <>
      <p className={styles.headline}>{told.headline}</p>
      {told.present !== undefined && <p className={styles.present}>{told.present}</p>}
      <div className={styles.fields}>
        <label className={styles.field}>
          {words.seatTitle}
          <input
            value={plan.position.title}
            maxLength={200}
            onChange={({ currentTarget: { value } }) => {
              if (value.trim() !== '') onChoose({ title: value })
            }}
          />
        </label>
        {above !== undefined && (
          <label className={styles.field}>
            {words.superior}
            <select
              value={above}
              onChange={(event) => onChoose({ superior: event.currentTarget.value })}
            >
              {[...new Set([above, ...plan.superiors.map(({ position }) => position)])].map(
                (id) => (
                  <option key={id} value={id}>
                    {titleOf(id)}
                  </option>
                ),
              )}
            </select>
            <span>
              <SourceChips claims={told.superior.claims} />
            </span>
          </label>
        )}
      </div>
      <PartTicks
        plan={plan}
        after={after}
        onParts={(parts) => onChoose({ parts })}
        onReports={(reports) => onChoose({ reports })}
      />
      <p className={styles.soft}>{told.note}</p>
      {findings === null ? (
        <p>{words.tooLarge}</p>
      ) : (
        <SeatFindings findings={findings} before={model} after={after} />
      )}
      {charter !== null && (
        <details className={styles.paper}>
          <summary>{words.charter}</summary>
          <PaperView paper={charter} id='planned-charter' level={3} />
        </details>
      )}
      {posting !== null && (
        <details className={styles.paper}>
          <summary>{words.posting}</summary>
          <PaperView paper={posting} id='planned-posting' level={3} />
        </details>
      )}
    </>
  )
}
