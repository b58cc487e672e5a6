import { type FormEvent, type ReactNode, useState } from 'react'
import { describeLeadership } from '../../../../../src/model/describe-leadership.ts'
import {
  leadershipQuestions,
  OFFERED_ROLES,
  usualTitle,
} from '../../../../../src/text/leadership-questions.ts'
import { useCatalogue } from '../../../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import { type ApiProblem, createOrganization } from '../../../../app/organization-api.ts'
import { ProblemView } from '../../../../parts/bring/problem-view.tsx'
import bringStyles from '../bring.module.css'
import { useShowTakenIn } from '../use-show-taken-in.ts'
import styles from './describe.module.css'
import { chosenSeats, describedSeats, type SeatAnswer } from './described-seats.ts'
import { SeatAnswers } from './seat-answers.tsx'

const COMPANIES = ['technology', 'other', ''] as const

/** Five questions from which the first document is made: no file, no manual. */
export function DescribeLeadership() {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { describe: words, bring } = useWords()
  const questions = leadershipQuestions(language)
  const [name, setName] = useState('')
  const [headcount, setHeadcount] = useState('')
  const [company, setCompany] = useState<(typeof COMPANIES)[number]>('')
  const [roles, setRoles] = useState<readonly string[]>(['ceo', 'cto'])
  const [others, setOthers] = useState('')
  const [answers, setAnswers] = useState<Readonly<Record<string, SeatAnswer>>>({})
  const [refused, setRefused] = useState<ApiProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const show = useShowTakenIn()

  const titled = OFFERED_ROLES.map((role) => ({
    role,
    title: usualTitle(catalogue, role, language),
  }))
  const seats = chosenSeats(
    titled.filter(({ role }) => roles.includes(role)),
    others,
  )
  const isReady = name.trim() !== '' && seats.length > 0

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    setBusy(true)
    const document = describeLeadership({
      name,
      ...(headcount === '' ? {} : { headcount: Number(headcount) }),
      ...(company === '' ? {} : { company }),
      seats: describedSeats(seats, answers),
    })
    const answer = await createOrganization(document)
    setBusy(false)
    if (answer.ok) await show(answer.value.id)
    else setRefused(answer.problem)
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={bringStyles.soft}>{words.lead}</p>
      <Question at={1} text={questions.name}>
        <input
          type='text'
          aria-label={questions.name}
          required
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Question>
      <Question at={2} text={questions.headcount}>
        <input
          type='text'
          inputMode='numeric'
          aria-label={questions.headcount}
          className={styles.number}
          value={headcount}
          onChange={({ target }) => setHeadcount(target.value.replace(/\D/g, '').slice(0, 7))}
        />
      </Question>
      <Question at={3} text={questions.company}>
        <div className={styles.options}>
          {COMPANIES.map((one) => (
            <label key={one} className={styles.option}>
              <input
                type='radio'
                name='company'
                checked={company === one}
                onChange={() => setCompany(one)}
              />
              {one === '' ? questions.unknown : questions.companies[one]}
            </label>
          ))}
        </div>
      </Question>
      <Question at={4} text={questions.seats}>
        <div className={styles.options}>
          {titled.map(({ role, title }) => (
            <label key={role} className={styles.option}>
              <input
                type='checkbox'
                checked={roles.includes(role)}
                onChange={({ target }) =>
                  setRoles(target.checked ? [...roles, role] : roles.filter((one) => one !== role))
                }
              />
              {title}
            </label>
          ))}
        </div>
        <label className={styles.others}>
          <span>{questions.others}</span>
          <input
            type='text'
            maxLength={4000}
            value={others}
            onChange={({ target }) => setOthers(target.value)}
          />
        </label>
      </Question>
      <Question at={5} text={words.who}>
        <SeatAnswers
          seats={seats}
          answers={answers}
          nobody={questions.nobody}
          onAnswer={(key, answer) =>
            setAnswers({ ...answers, [key]: { ...answers[key], ...answer } })
          }
        />
      </Question>
      <p className={styles.press}>
        <button type='submit' className={styles.make} disabled={!isReady || isBusy}>
          {words.make}
        </button>
        {!isReady && <span className={bringStyles.soft}>{words.missing}</span>}
      </p>
      {refused !== null && <ProblemView title={bring.notTakenIn} problem={refused} />}
    </form>
  )
}

function Question(props: {
  readonly at: number
  readonly text: string
  readonly children: ReactNode
}) {
  const { describe: words } = useWords()
  const number = new Intl.NumberFormat(useLanguage())
  return (
    <fieldset className={styles.question}>
      <legend>
        <span className={bringStyles.soft}>{words.of(number.format(props.at))}</span>
        <span className={styles.text}>{props.text}</span>
      </legend>
      {props.children}
    </fieldset>
  )
}
