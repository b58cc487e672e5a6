import styles from './choice.module.css'

/** One of a few: radio buttons in a row. */
export function Choice<Id extends string>(props: {
  readonly name: string
  readonly label: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly text: string }[]
  readonly onChoose: (id: Id) => void
}) {
  return (
    <fieldset className={styles.choice}>
      <legend className='visually-hidden'>{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type='radio'
            name={props.name}
            value={option.id}
            checked={option.id === props.value}
            onChange={() => props.onChoose(option.id)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  )
}
