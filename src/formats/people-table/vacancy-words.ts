import { foldWords } from './fold-text.ts'

/** What stands in the place of a name where nobody sits (T18), folded. */
const VACANT = new Set(
  `vacant|vacancy|post vacant|position vacant|vacant position|vacant post|open|open position|open role|open req|open requisition|unfilled|to be hired|tbh|to be determined|tbd|tba|to be announced|to be
confirmed|tbc|to be filled|to be recruited|to hire|hiring|new hire|recruiting|under recruitment|empty|nobody|none|nn|n n|n a|na|nil|unbesetzt|nicht besetzt|vakant|vakanz|offen|offene stelle|offene position|stelle
offen|frei|freie stelle|stelle frei|stelle unbesetzt|zu besetzen|noch zu besetzen|wird besetzt|in besetzung|in ausschreibung|ausgeschrieben|ausschreibung|nachbesetzung|noch offen|nachfolge offen|keiner|niemand|neu|neueinstellung`
    .split('|')
    .map((words) => words.replace(/\s+/g, ' ')),
)

/** Words a cell may begin with that tell a vacancy, with more behind them. */
const BEGINNING =
  /^(?:vacant|vacancy|vakant|vakanz|unbesetzt|nicht besetzt|offene stelle|open position|tbh|tbd|n\.\s?n\.)(?=$|[\s,;:–—(/-])/i

const SINCE = /(?:since|seit|ab|from)\s+(\S.*?)\s*\)?$/i

/** What a cell for a name says of a vacancy: whether, since when (as written), for what. */
export type VacancyText = {
  readonly since: string | null
  /** What stands behind the word: often the title. */
  readonly rest: string
}

/** Reads a cell as a vacancy; nothing where it names somebody. */
export function readVacancy(cell: string): VacancyText | null {
  if (/^[\s?*.–—_-]*$/.test(cell) && cell !== '') return { since: null, rest: '' }
  if (VACANT.has(foldWords(cell.replace(/^[([{<]+|[)\]}>]+$/g, ''))))
    return { since: null, rest: '' }
  const begins = BEGINNING.exec(cell.replace(/^[([]/, ''))
  if (!begins) return null
  const behind = cell.replace(/^[([]/, '').slice(begins[0].length)
  const since = SINCE.exec(behind)?.[1] ?? null
  const rest = since === null ? behind.replace(/^[\s,;:–—(/-]+|[\s)\]]+$/g, '') : ''
  return { since, rest }
}

const UNDISCLOSED =
  /^(?:n d|nd|not disclosed|undisclosed|not named|withheld|redacted|anonymi[sz]ed|nicht genannt|nicht benannt|ohne namen|anonym|anonymisiert|geschwaerzt)$/

/** Whether a cell for a name says that somebody sits there who is not named. */
export const isUndisclosed = (cell: string): boolean => UNDISCLOSED.test(foldWords(cell))

const ELIMINATED =
  /^(?:eliminated|abolished|discontinued|gestrichen|entfallen|entfaellt|weggefallen|aufgeloest)$/

/** Whether a cell for a name or a status says that the seat is gone. */
export const isEliminated = (cell: string): boolean =>
  ELIMINATED.test(foldWords(cell.replace(/^['"]+|['"]+$/g, '')))

/** What a status says of a seat or its holder. */
export type StatusMeaning = 'vacant' | 'filled' | 'planned' | 'left' | 'acting' | 'interim' | null

const LEFT =
  /^(?:terminated|inactive|left|leaver|former|resigned|retired|dismissed|deactivated|suspended|disabled|ausgeschieden|ausgetreten|inaktiv|gekuendigt|ehemalig\w*|beendet|im ruhestand|pensioniert)$/
const FILLED =
  /^(?:active|aktiv|filled|occupied|besetzt|employed|angestellt|in post|permanent|unbefristet)$/
const PLANNED = /^(?:planned|geplant|future|approved|genehmigt|proposed)$/

/** Reads the cell of a status. */
export function readStatus(cell: string): StatusMeaning {
  const folded = foldWords(cell)
  if (folded === '') return null
  if (LEFT.test(folded)) return 'left'
  if (FILLED.test(folded)) return 'filled'
  if (PLANNED.test(folded)) return 'planned'
  if (folded !== 'none' && folded !== 'neu' && readVacancy(cell) !== null) return 'vacant'
  return readOccupancy(cell)
}

/** Reads a cell, or a mark behind a name, on how somebody holds a seat. */
export function readOccupancy(cell: string): 'acting' | 'interim' | null {
  const folded = foldWords(cell)
  if (/^(?:acting|komm|kommissarisch\w*|stellvertretend|i v|geschaeftsfuehrend)$/.test(folded))
    return 'acting'
  return /^(?:interim|interimistisch|ad interim|a i|vertretungsweise|uebergangsweise)$/.test(folded)
    ? 'interim'
    : null
}

/** Whether a cell says yes, no, or neither. */
export function readYesNo(cell: string): boolean | null {
  const folded = cell.trim().toLowerCase()
  if (/^(?:x|ja|j|yes|y|true|wahr|1|✓|✔|vacant|vakant|offen|open|unbesetzt|frei)$/.test(folded))
    return true
  return /^(?:nein|n|no|false|falsch|0|-|filled|besetzt)$/.test(folded) ? false : null
}
