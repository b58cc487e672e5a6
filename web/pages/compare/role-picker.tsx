import { LEADER_IDS, NEIGHBOUR_IDS, type RoleId } from '../../../src/catalogue/ids.ts'
import { useWords } from '../../app/language.ts'
import { useRoleName } from '../../parts/use-role-name.ts'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import styles from './role-picker.module.css'

/** Boxes to choose the roles: the seven leaders, and the people around them. */
export function RolePicker(props: {
  readonly chosen: readonly RoleId[]
  readonly onToggle: (role: RoleId, isChosen: boolean) => void
}) {
  const { compare: words } = useWords()
  const nameOf = useRoleName()
  const tone = useRoleTone()
  const box = (role: RoleId) => (
    <label key={role} className={styles.box} data-tone={tone(role)}>
      <input
        type='checkbox'
        checked={props.chosen.includes(role)}
        onChange={(event) => props.onToggle(role, event.target.checked)}
      />
      {nameOf(role)}
    </label>
  )
  return (
    <fieldset className={styles.picker} data-print='no'>
      <legend className={styles.legend}>{words.pick}</legend>
      <div className={styles.group}>{LEADER_IDS.map(box)}</div>
      <div className={styles.group}>
        <span className={styles.label}>{words.neighbours}</span>
        {NEIGHBOUR_IDS.filter((role) => role !== 'org').map(box)}
      </div>
    </fieldset>
  )
}
