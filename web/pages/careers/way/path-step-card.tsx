import type { PathStep } from '../../../../src/career/career-path.ts'
import { isLeaderId } from '../../../../src/catalogue/ids.ts'
import { useWords } from '../../../app/language.ts'
import { DisputeMarks } from '../../../parts/dispute-marks.tsx'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { useCareerWords } from '../use-career-words.ts'
import { AxisShift } from './axis-shift.tsx'
import { DutyNames } from './duty-names.tsx'
import styles from './path-step-card.module.css'

/** One step of a way: why sources let one take it, what speaks against it, what changes with it. */
export function PathStepCard({ step }: { readonly step: PathStep }) {
  const { careers: words } = useWords()
  const { station: nameOf, say } = useCareerWords()
  const { change } = step
  const from = nameOf(step.from)
  const to = nameOf(step.to)
  return (
    <li className={styles.step}>
      <h3>{words.step(from, to)}</h3>
      <ul className={styles.grounds}>
        {step.grounds.map(({ kind, claims }) => (
          <li key={kind}>
            {say.paths.grounds[kind](from, to)}
            <SourceChips claims={claims} />
          </li>
        ))}
        {step.against.claims.length > 0 && (
          <li>
            <b>{say.paths.denied}</b>
            <SourceChips claims={step.against.claims} />
          </li>
        )}
        {step.against.disagreements.length > 0 && (
          <li>
            <b>{words.against}</b>
            <DisputeMarks disagreements={step.against.disagreements} withTopic />
          </li>
        )}
      </ul>
      <dl className={styles.changes}>
        <dt>{words.orientation}</dt>
        <dd>
          <AxisShift axis='orientation' change={change.orientation} />
        </dd>
        <dt>{words.horizon}</dt>
        <dd>
          <AxisShift axis='horizon' change={change.horizon} />
        </dd>
        <dt>{words.depth}</dt>
        <dd>
          {isLeaderId(step.from) && <DepthLine post={from} depth={change.depth.from} />}
          <DepthLine post={to} depth={change.depth.to} />
        </dd>
        <dt>{words.duties}</dt>
        <dd>
          <DutyNames label={words.gained} of='responsibility' duties={change.duties.gained} />
          <DutyNames label={words.left} of='responsibility' duties={change.duties.left} />
          <DutyNames label={words.kept} of='responsibility' duties={change.duties.kept} />
        </dd>
        <dt>{words.authority}</dt>
        <dd>
          <DutyNames label={words.gained} of='decision' duties={change.decisions.gained} />
          <DutyNames label={words.left} of='decision' duties={change.decisions.left} />
          <DutyNames label={words.kept} of='decision' duties={change.decisions.kept} />
        </dd>
      </dl>
    </li>
  )
}

/** What sources say of how deep a post has to know technology. */
function DepthLine(props: {
  readonly post: string
  readonly depth: PathStep['change']['depth']['to']
}) {
  const { say } = useCareerWords()
  const { deep, broad } = props.depth
  return (
    <p>
      {props.post}:{' '}
      {deep.length > 0 && (
        <>
          {say.paths.deep}
          <SourceChips claims={deep} />{' '}
        </>
      )}
      {broad.length > 0 && (
        <>
          {say.paths.broad}
          <SourceChips claims={broad} />
        </>
      )}
      {deep.length + broad.length === 0 && say.paths.depthSilent}
    </p>
  )
}
