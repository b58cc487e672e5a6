const STATEMENT = /\bvacant\b[^.\d]{0,40}?\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/i

/**
 * The day a note gives for the beginning of a vacancy ("the post became vacant on 07/11/13", day
 * first, as the guidance demands), as an ISO date; nothing where none stands or it is no day.
 */
export function readVacantSince(notes: string): string | undefined {
  const [, day, month, year] = STATEMENT.exec(notes) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  const full = year.length === 2 ? `20${year}` : year
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00Z`)
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso)
  return isDay ? iso : undefined
}
