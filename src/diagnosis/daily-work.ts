import { areaOf } from './matters.ts'

/** Areas of what has to run today. */
const DAILY = ['infrastructure', 'operations', 'service']

/** What of these areas looks further than the day: plans, needs, introducing something new. */
const BEYOND = [
  'infrastructure.business-fit',
  'infrastructure.needs-assessment',
  'infrastructure.new-needs',
  'operations.new-solution',
  'operations.technical-side',
  'operations.technology-resources',
  'operations.user-productivity',
  'service.needs-intake',
  'service.reputation',
]

/** Areas of where technology is to go. */
const COURSE = ['direction', 'strategy']

/** Whether a matter is running things from day to day (s2-018, s0-049). */
export function isDailyWork(matter: string): boolean {
  return DAILY.includes(areaOf(matter) ?? matter) && !BEYOND.includes(matter)
}

/** Whether a matter is where technology is to go: its strategy or direction. */
export function isCourse(matter: string): boolean {
  return COURSE.includes(areaOf(matter) ?? matter)
}
