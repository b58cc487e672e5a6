import styles from './segments.module.css'

/** One of a few, side by side. */
export function Segments<Id extends string>(props: {
  readonly label: string
  readonly value: Id
  readonly options: readonly (readonly [Id, string])[]
  readonly onChoose: (id: Id) => void
}) {
  return (
    <fieldset className={styles.segments}>
      <legend className='visually-hidden'>{props.label}</legend>
      {props.options.map(([id, text]) => (
        <label key={id} className={styles.segment}>
          <input
            type='radio'
            name={props.label}
            value={id}
            checked={id === props.value}
            onChange={() => props.onChoose(id)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
