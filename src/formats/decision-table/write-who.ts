import { isMapping, type Json, type JsonMapping } from './cell.ts'

/** Words that join seats, which no seat's name stands for unless it is in quotes. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'und', 'oder'])

/** Writes who decides as a cell (M6); what has no words stands as JSON. */
export function writeWho(value: Json): string {
  return writeLadder(value) ?? writeOne(value, false) ?? JSON.stringify(value)
}

/** Writes those who each have their part: agree, are asked, are told, carry out, sign. */
export function writeParts(value: Json): string {
  if (!Array.isArray(value)) return writeOne(value, false) ?? JSON.stringify(value)
  const parts = (value as readonly Json[]).map((one) => writeOne(one, false))
  return parts.length === 0 || parts.includes(undefined) ? JSON.stringify(value) : parts.join(', ')
}

function writeOne(value: Json, inside: boolean): string | undefined {
  if (typeof value === 'string') return writeSeat(value)
  if (Array.isArray(value) && value.length === 1) return writeOne(value[0] as Json, inside)
  if (!isMapping(value)) return undefined
  const keys = Object.keys(value)
  if (keys.length === 1 && keys[0] === 'all-of') return joined(value['all-of'], ' and ', inside)
  if (keys.length === 1 && keys[0] === 'any-of') return joined(value['any-of'], ' or ', inside)
  if (keys.length === 2 && typeof value['n-of'] === 'number' && value.from !== undefined) {
    const from = joined(value.from, ', ', false)
    return from === undefined ? undefined : `${value['n-of']} of (${from})`
  }
  return writePerson(value)
}

function joined(list: Json | undefined, sign: string, inside: boolean): string | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined
  const parts = (list as readonly Json[]).map((one) => writeOne(one, true))
  if (parts.includes(undefined)) return undefined
  const text = parts.join(sign)
  return inside && parts.length > 1 ? `(${text})` : text
}

/** A right personal to a named person, with its dates (A6). */
function writePerson(value: JsonMapping): string | undefined {
  const { person, from, until, ...others } = value
  if (Object.keys(others).length > 0 || typeof person !== 'string') return undefined
  const days = [
    ['from', from],
    ['until', until],
  ] as const
  if (days.some(([, day]) => day !== undefined && !isDay(day))) return undefined
  const words = days.flatMap(([word, day]) => (day === undefined ? [] : [`${word} ${day}`]))
  return [writeSeat(`person:${person}`), ...words].join(' ')
}

const isDay = (day: Json): boolean => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)

function writeSeat(seat: string): string {
  const isPlain = /^[^\s,;()"{}[\]']+$/.test(seat) && !JOINING.has(seat.toLowerCase())
  return isPlain && !/^\d+$|^[+&/]$/.test(seat) ? seat : `"${seat.replaceAll('"', '""')}"`
}

function writeLadder(value: Json): string | undefined {
  if (!isMapping(value) || Object.keys(value).join() !== 'ladder') return undefined
  const { ladder } = value
  const steps: (readonly [Json, Json])[] = Array.isArray(ladder)
    ? (ladder as readonly Json[]).map((step) =>
        isMapping(step) && 'seat' in step
          ? ([step.seat as Json, step.limit ?? 'any'] as const)
          : ([step, 'any'] as const),
      )
    : isMapping(ladder)
      ? Object.entries(ladder)
      : []
  const parts = steps.map(([seat, limit]) => {
    const who = writeOne(seat, true)
    const isText = typeof limit === 'number' || (typeof limit === 'string' && !/[;"]/.test(limit))
    const isClear = who !== undefined && !/[;"]/.test(who)
    return isClear && isText ? `${who} up to ${limit}` : undefined
  })
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join('; ')
}
