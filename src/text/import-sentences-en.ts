import type { ImportPhrases } from './import-phrases.ts'
import type { ImportCandidate } from './import-problem.ts'

const number = new Intl.NumberFormat('en')
const list = new Intl.ListFormat('en', { type: 'conjunction' })

const q = (text: string): string => `“${text}”`
const megabytes = (bytes: number): string => `${number.format(Math.round(bytes / 1024 / 1024))} MB`
const rowsOf = (count: number): string => `${number.format(count)} ${count === 1 ? 'row' : 'rows'}`
const rowList = (rows: readonly number[]): string => {
  const named = rows.slice(0, 6).map(String)
  const rest = rows.length - named.length
  return `${rows.length === 1 ? 'row' : 'rows'} ${list.format(rest > 0 ? [...named, `${rest} more`] : named)}`
}
const who = ({ row, name, title, key }: ImportCandidate): string =>
  `${name === null ? title : `${name}, ${title}`} (row ${row}${key === null ? '' : `, ${key}`})`
const whoList = (candidates: readonly ImportCandidate[]): string => list.format(candidates.map(who))

/** What an import of a table tells, in English. */
export const importPhrasesEn: ImportPhrases = {
  problems: {
    'file-empty': () => ({
      what: 'There is nothing in the file.',
      todo: 'Give a file with a row of headers and a row for each person or seat.',
    }),
    'not-a-table': ({ kind }) => ({
      what: `This is ${importPhrasesEn.kinds[kind]}, not a table that can be read.`,
      todo:
        kind === 'encrypted-xlsx'
          ? 'Open it with its password and save a copy without one.'
          : 'Open it in your spreadsheet program and save it as XLSX or CSV.',
    }),
    'out-of-bounds': ({ bound, most }) => ({
      what: importPhrasesEn.bounds[bound](most),
      todo: 'Remove what is not needed, or import the organisation in parts.',
    }),
    'sheet-unknown': ({ wanted, sheets }) => ({
      what: `There is no visible sheet ${q(wanted)}.`,
      todo: `The file has ${list.format(sheets.map(q))}.`,
    }),
    'header-row-unknown': ({ wanted }) => ({
      what: `Row ${wanted} holds nothing, so it cannot be the header.`,
      todo: 'Name the row with the headers of the columns.',
    }),
    'header-not-found': ({ looked }) => ({
      what: `No column of names or job titles was recognised in the first ${looked} rows.`,
      todo: 'Say what the columns hold, or put a row with headers such as Name, Title, Manager above the data.',
    }),
    'no-rows': () => ({
      what: 'Below the headers there is no row with a person or a seat.',
      todo: 'Check that the right sheet was chosen and that the rows stand below the headers.',
    }),
    'list-unreadable': ({ line, column, advice }) => ({
      what: `This is no YAML at line ${line}, column ${column}: ${advice}`,
      todo: 'Mend it there, and import it again.',
    }),
    'list-missing': () => ({
      what: 'There is no list of people or seats in the file.',
      todo: 'Give a file with a list of entries at the top, or with an entry below each key.',
    }),
    'further-names': ({ by, cells }) => ({
      what: `${cells === 1 ? 'One entry is' : `${cells} entries are`} named here by ${by}; read as the ${cells === 1 ? 'one that holds it' : 'ones that hold it'}.`,
      todo: 'Look whether these are the managers that were meant.',
    }),
    'not-asked-for': ({ headers }) => ({
      what: `Not taken, as nobody asked for it: ${headers.join(', ')}.`,
      todo: 'If it is needed, map it: --map "email=email".',
    }),
    'encoding-guessed': ({ encoding }) => ({
      what: `The file does not say how its letters are written; it was read as ${encoding}.`,
      todo: 'Look at names with special letters. If they are wrong, choose another encoding.',
    }),
    'characters-lost': ({ rows }) => ({
      what: `In ${rowsOf(rows)} letters were lost before the file came here (�).`,
      todo: 'Export the file again, as UTF-8 if you can.',
    }),
    'quotes-ignored': () => ({
      what: 'A quotation mark opens and never closes, so quotation marks were read as letters.',
      todo: 'Look for a lone quotation mark and remove it if cells look torn apart.',
    }),
    'sheet-chosen': ({ sheet, others }) => ({
      what: `Of several sheets, ${q(sheet)} was read.`,
      todo: `If it should be another one, choose ${list.format(others.map(q))}.`,
    }),
    'hidden-rows': ({ rows }) => ({
      what: `${rowsOf(rows)} of the sheet ${rows === 1 ? 'is' : 'are'} hidden and ${rows === 1 ? 'was' : 'were'} read all the same.`,
      todo: 'Delete rows that should not come along.',
    }),
    'sensitive-column': ({ header }) => ({
      what: `The column ${q(header)} looks sensitive and was dropped. Nothing of it is kept.`,
      todo: 'If it is harmless, give it another header.',
    }),
    'second-column': ({ header, first }) => ({
      what: `The column ${q(header)} seems to hold the same as ${q(first)} and was not read.`,
      todo: 'If it is the better one, choose it.',
    }),
    'mapping-unknown': ({ header }) => ({
      what: `A choice was made for the column ${q(header)}, but there is none.`,
      todo: 'Check the spelling of the header.',
    }),
    'no-manager-column': () => ({
      what: 'No column says who reports to whom.',
      todo: 'Choose the column of managers, or draw the lines later.',
    }),
    'title-missing': ({ rows }) => ({
      what: `${rowsOf(rows)} ${rows === 1 ? 'has' : 'have'} no job title; the name stands in its place.`,
      todo: 'Choose the column of titles, or add titles later.',
    }),
    'date-order-guessed': ({ header }) => ({
      what: `In ${q(header)} it cannot be told whether the day or the month comes first; it was read day first.`,
      todo: 'If the month comes first, write the dates as 2026-03-01.',
    }),
    'cell-cut': ({ length, most }) => ({
      what: `The cell holds ${number.format(length)} characters and was cut to ${number.format(most)}.`,
      todo: 'Look for a lone quotation mark, or shorten the text.',
    }),
    'formula-error': ({ found }) => ({
      what: `The cell shows ${q(found)} and was read as empty.`,
      todo: 'Mend the formula and export again.',
    }),
    'row-without-name-and-title': () => ({
      what: 'The row names neither a person nor a seat.',
      todo: 'Add a name or a title, or remove the row.',
    }),
    'number-used-twice': ({ number: used, candidates }) => ({
      what: `The number ${q(used)} stands for different people: ${whoList(candidates)}.`,
      todo: 'Give each their own number.',
    }),
    duplicate: ({ first }) => ({
      what: `The row says the same as row ${first} and was taken once.`,
      todo: 'Remove it.',
    }),
    'rows-differ': ({ first, fields }) => ({
      what: `The row is about the same seat as row ${first}, but differs in ${list.format(fields.map(fieldName))}; row ${first} was taken.`,
      todo: 'Make both say the same, or give the seats numbers of their own.',
    }),
    'second-manager-from-row': ({ first }) => ({
      what: `The row is about the same seat as row ${first} and names another manager, who was taken as a dotted line.`,
      todo: 'Nothing, if that is meant.',
    }),
    'one-name-several-rows': ({ name, rows }) => ({
      what: `${q(name)} stands in ${rowList(rows)} and was taken for one person with several seats.`,
      todo: 'If these are different people, add a column with numbers or e-mail addresses.',
    }),
    'one-address-several-names': ({ email, rows }) => ({
      what: `The address ${email} stands beside different names in ${rowList(rows)}, so it was not used to tell people apart.`,
      todo: 'Give each their own address.',
    }),
    'name-missing': ({ email }) => ({
      what: `The row has the address ${email} but no name; the seat was taken as filled by somebody who is not named.`,
      todo: 'Add the name, or remove the address if the seat is vacant.',
    }),
    'position-number-used-twice': ({ number: used, first }) => ({
      what: `The number ${q(used)} stands on a different seat in row ${first}; both were taken, and lines to the number lead to row ${first}.`,
      todo: 'Give each seat its own number.',
    }),
    'one-name-several-people': ({ name, rows }) => ({
      what: `${q(name)} stands in ${rowList(rows)} with different numbers or addresses and was taken for different people.`,
      todo: 'If it is one person, give the same number or address in each row.',
    }),
    'date-unreadable': ({ found }) => ({
      what: `${q(found)} is no date that can be read; it was left out.`,
      todo: 'Write it as 2026-03-01 or 01.03.2026.',
    }),
    'number-unreadable': ({ found }) => ({
      what: `${q(found)} is no number that fits here; it was left out.`,
      todo: 'Write it as 0.8 or 80 %.',
    }),
    'email-unreadable': ({ found }) => ({
      what: `${q(found)} is no e-mail address; it was left out.`,
      todo: 'Correct it.',
    }),
    'dates-contradict': ({ from, until }) => ({
      what: `The end, ${until}, lies before the start, ${from}; both were left out.`,
      todo: 'Correct the dates.',
    }),
    'holder-of-vacant': ({ name }) => ({
      what: `The row calls the seat vacant and names ${name}; it was taken as vacant.`,
      todo: 'Remove the name, or the mark of a vacancy.',
    }),
    'manager-ambiguous': ({ found, candidates }) => ({
      what: `${q(found)} may be ${whoList(candidates)}. Nobody was chosen.`,
      todo: 'Write the number or the e-mail address of the one who is meant.',
    }),
    'manager-missing': ({ found }) => ({
      what: `The manager ${q(found)} is in no row; the line was kept and leads nowhere.`,
      todo: 'Add a row for this manager, or correct the entry.',
    }),
    'manager-matched-loosely': ({ found, candidate }) => ({
      what: `${q(found)} was taken for ${who(candidate)}.`,
      todo: 'Nothing, if that is right.',
    }),
    'manager-vacant': ({ found }) => ({
      what: `The manager is given as ${q(found)}; which vacant seat that is cannot be told, so there is no line.`,
      todo: 'Write the number or the title of the vacant seat.',
    }),
    'managers-disagree': ({ taken, others }) => ({
      what: `Two columns lead to different managers: ${q(taken)} was taken, not ${list.format(others.map(q))}.`,
      todo: 'Make both name the same one.',
    }),
    'several-managers': ({ found }) => ({
      what: `The cell names several managers; the first is the solid line, ${q(found)} and any further one a dotted line.`,
      todo: 'Nothing, if that is meant.',
    }),
    'reports-to-itself': ({ found }) => ({
      what: `The seat reports to itself (${q(found)}); it was kept like that.`,
      todo: 'If this is the top, leave the manager empty.',
    }),
    cycle: ({ names, rows }) => ({
      what: `These report to each other in a circle: ${chain(names)} (${rowList(rows)}). It was kept like that.`,
      todo: 'Correct one of the managers.',
    }),
  },
  kinds: {
    xls: 'an old Excel file (.xls)',
    'encrypted-xlsx': 'an Excel file locked with a password',
    ods: 'an OpenDocument file (.ods)',
    pdf: 'a PDF',
    image: 'a picture',
    zip: 'a ZIP archive without a workbook',
    'damaged-xlsx': 'a damaged or protected Excel file',
    binary: 'a file of bytes that are no text',
  },
  bounds: {
    bytes: (most) => `The file is larger than ${megabytes(most)}.`,
    unpacked: (most) => `Unpacked, the file is larger than ${megabytes(most)}.`,
    rows: (most) => `The table has more than ${number.format(most)} rows.`,
    columns: (most) => `The table has more than ${number.format(most)} columns.`,
    sheets: (most) => `The file has more than ${number.format(most)} sheets.`,
  },
  place: (row, header) =>
    [...(row === null ? [] : [`Row ${row}`]), ...(header ? [q(header)] : [])].join(', '),
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  fields: {
    name: 'Name',
    'first-name': 'First name',
    'middle-name': 'Middle name',
    'last-name': 'Last name',
    'academic-title': 'Academic title',
    'person-number': 'Number of person or row',
    'position-number': 'Number of position',
    email: 'E-mail',
    phone: 'Phone',
    title: 'Job title',
    unit: 'Unit',
    'unit-parent': 'Unit above',
    'unit-1': 'Unit, level 1 (company)',
    'unit-2': 'Unit, level 2 (division)',
    'unit-3': 'Unit, level 3 (department)',
    'unit-4': 'Unit, level 4 (section)',
    'unit-5': 'Unit, level 5 (team)',
    'unit-6': 'Unit, level 6',
    manager: 'Manager',
    'dotted-manager': 'Manager, dotted line',
    'functional-manager': 'Manager, functional',
    'project-manager': 'Manager, project',
    'administrative-manager': 'Manager, administrative',
    status: 'Status',
    vacant: 'Vacant (yes/no)',
    'vacant-since': 'Vacant since',
    occupancy: 'Acting or interim',
    fte: 'Full-time equivalents',
    share: 'Share of the seat',
    grade: 'Grade',
    profession: 'Profession',
    from: 'In the seat since',
    until: 'In the seat until',
    description: 'Description',
    notes: 'Notes',
  },
  outcomes: {
    header: 'headers',
    position: 'a position',
    share: 'a further row of a position',
    duplicate: 'said already',
    blank: 'empty',
    'above-header': 'above the headers',
    'header-again': 'the headers again',
    total: 'a total',
    footer: 'a remark below the table',
    'lone-cell': 'a heading within the table',
    left: 'somebody who has left',
    bad: 'left out because of an error',
  },
  ways: {
    'position-number': 'number of position',
    'person-number': 'number of person',
    email: 'e-mail',
    name: 'name',
    title: 'job title',
  },
}

const fieldName = (field: string): string => (importPhrasesEn.fields[field] ?? field).toLowerCase()

function chain(names: readonly string[]): string {
  const shown = names.length > 8 ? [...names.slice(0, 7), '…'] : names
  return [...shown, names[0] ?? ''].join(' → ')
}
