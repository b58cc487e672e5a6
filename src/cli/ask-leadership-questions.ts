import * as clack from '@clack/prompts'
import type { DescribedLeadership, DescribedSeat } from '../model/describe-leadership.ts'
import { leadershipQuestions, OFFERED_ROLES, usualTitle } from '../text/leadership-questions.ts'
import type { Session } from './session.ts'

/** Stands for "none of these" and "don't know" among the choices of a prompt. */
const NONE = -1

/** Thrown through the questions when somebody stops. */
class Stopped extends Error {}

/** The prompts the questions are put with. */
export type Prompts = Pick<typeof clack, 'cancel' | 'isCancel' | 'multiselect' | 'select' | 'text'>

/** Puts the five questions on a terminal. Gives the answers, or null when somebody stopped half way. */
export async function askLeadershipQuestions(
  session: Session,
  prompts: Prompts = clack,
): Promise<DescribedLeadership | null> {
  try {
    return await ask(session, prompts)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    prompts.cancel(session.words.cancelled)
    return null
  }
}

async function ask(
  { catalogue, language }: Session,
  { isCancel, multiselect, select, text }: Prompts,
): Promise<DescribedLeadership> {
  const questions = leadershipQuestions(language)
  const given = async <Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> => {
    const value = await answer
    if (isCancel(value)) throw new Stopped()
    return value as Exclude<Value, symbol>
  }
  const name = await given(
    text({
      message: questions.name,
      validate: (value = '') => (value.trim() === '' ? questions.needed : undefined),
    }),
  )
  const size = await given(
    text({
      message: questions.headcount,
      validate: (value = '') =>
        /^\d{0,8}$/.test(value.trim()) ? undefined : questions.headcountRange,
    }),
  )
  const company = await given(
    select<'technology' | 'other' | ''>({
      message: questions.company,
      options: [
        { value: 'technology', label: questions.companies.technology },
        { value: 'other', label: questions.companies.other },
        { value: '', label: questions.unknown },
      ],
    }),
  )
  const roles = await given(
    multiselect<string>({
      message: questions.seats,
      options: OFFERED_ROLES.map((role) => ({
        value: role,
        label: usualTitle(catalogue, role, language),
      })),
      required: false,
    }),
  )
  const others = await given(text({ message: questions.others }))
  const titles = (others ?? '').split(',').flatMap((title) => title.trim() || [])
  const seats: DescribedSeat[] = [
    ...roles.map((role) => ({ role, title: usualTitle(catalogue, role, language) })),
    ...titles.map((title) => ({ title })),
  ]
  const held: DescribedSeat[] = []
  for (const seat of seats) {
    const holder = await given(
      text({ message: questions.holder(seat.title), placeholder: questions.holderHint }),
    )
    const isNotNamed = holder?.trim() === '?'
    held.push(isNotNamed ? seat : { ...seat, holder: holder ?? '' })
  }
  const lined: DescribedSeat[] = []
  for (const [at, seat] of held.entries()) {
    const above = await given(
      select<number>({
        message: questions.superior(seat.title),
        initialValue: at === 0 ? NONE : 0,
        options: [
          ...held.flatMap(({ title }, i) => (i === at ? [] : [{ value: i, label: title }])),
          { value: NONE, label: questions.nobody },
        ],
      }),
    )
    lined.push(above === NONE ? seat : { ...seat, reportsTo: above })
  }
  return {
    name,
    ...(size?.trim() ? { headcount: Number(size) } : {}),
    ...(company === '' ? {} : { company }),
    seats: lined,
  }
}
