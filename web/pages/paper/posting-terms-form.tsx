import { useWords } from '../../app/language.ts'
import styles from './paper-page.module.css'
import { malformedIn, type PostingAddress, type PostingText } from './posting-in-address.ts'

const PLACE = ['town', 'postalCode', 'street', 'region', 'country', 'remote'] as const
const DAYS = ['datePosted', 'applyUntil', 'start'] as const
const WHOM = ['contact', 'url'] as const

/** What only the reader knows of a post; it stands in the address and is kept nowhere else. */
export function PostingTermsForm(props: {
  readonly address: PostingAddress
  readonly onChange: (name: PostingText, text: string) => void
}) {
  const { address, onChange } = props
  const { paper: words } = useWords()
  const malformed = malformedIn(address)
  const isPlaced = PLACE.some((name) => (address[name] ?? '') !== '')
  const field = (name: (typeof PLACE | typeof DAYS | typeof WHOM)[number], type: string) => {
    const fault = malformed.find((one) => one === name)
    return (
      <label key={name}>
        {words.fields[name]}
        <input
          type={type}
          value={address[name] ?? ''}
          maxLength={200}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `fault-${name}`}
          onChange={(event) => onChange(name, event.currentTarget.value)}
        />
        {fault !== undefined && (
          <span id={`fault-${name}`} className={styles.fault}>
            {words.malformed[fault]}
          </span>
        )}
      </label>
    )
  }
  const tick = (name: 'publish' | 'pay') => (
    <label className={styles.check}>
      <input
        type='checkbox'
        checked={address[name] === 'yes'}
        onChange={(event) => onChange(name, event.currentTarget.checked ? 'yes' : '')}
      />
      {words[name]}
    </label>
  )
  return (
    <form
      className={styles.form}
      data-print='no'
      aria-labelledby='terms-title'
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 id='terms-title'>{words.terms}</h2>
      <p className={styles.soft}>{words.termsLead}</p>
      {tick('publish')}
      {tick('pay')}
      {PLACE.map((name) => field(name, 'text'))}
      <label>
        {words.employment}
        <select
          value={address.employment ?? ''}
          onChange={(event) => onChange('employment', event.currentTarget.value)}
        >
          {Object.entries(words.employments).map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {DAYS.map((name) => field(name, 'date'))}
      {WHOM.map((name) => field(name, 'text'))}
      <p className={styles.soft} role='status'>
        {(address.datePosted ?? '') === '' && `${words.missing.datePosted} `}
        {!isPlaced && words.missing.jobLocation}
      </p>
    </form>
  )
}
