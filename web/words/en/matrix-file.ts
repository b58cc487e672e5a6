/** Rules as a table or a file, in `/decisions`. */
export const matrixFile = {
  bring: 'Bring rules as a table',
  bringLead:
    'A delegation matrix as it is: CSV, Excel, Markdown or DMN, one rule a row or positions as columns, German or English headers. Nothing is recorded before it was looked at.',
  file: 'Table of rules (CSV, XLSX, Markdown, DMN)',
  paste: 'Or paste rows from a spreadsheet',
  pasteHint:
    'Decision, amount, who decides …: copy the cells with their headers, and paste them here',
  pastedName: 'Pasted rules',
  becomes: 'What it changes',
  rulesRead: (n: string) => `${n} rules could be read`,
  changes: {
    new: 'new',
    changed: 'changed',
    unchanged: 'unchanged',
    missing: 'not in the table, stays',
    removed: 'not in the table, removed',
  },
  removeMissing: 'Remove rules that are not in the table',
  newDecisions: 'Add kinds of decision that are not there yet',
  blocked: 'Errors keep it out: say below what is meant, mend the table, or leave bad rows out.',
  nothingChanges: 'Nothing changes: the rules say what the table says.',
  meanings: { fields: 'Of the rule', attributes: 'Attributes', seats: 'A position decides' },
  meant: {
    seat: (name: string) => `Who is “${name}”?`,
    decision: (name: string) => `Which kind of decision is “${name}”?`,
  },
  nothingChosen: 'nothing chosen yet',
  rule: 'Rule',
  bad: 'left out: has an error',
  message: (name: string) => `Rules taken in: ${name}`,
  take: 'Take the rules along',
  takeLead:
    'The same table comes back the same. What a format cannot hold is told when the file is there.',
  formats: { csv: 'CSV', xlsx: 'Excel', md: 'Markdown', dmn: 'DMN' },
  taken: (name: string, hasLosses: boolean) =>
    hasLosses
      ? `${name} is saved. What is not in it, or not known to others:`
      : `${name} is saved.`,
  notTaken: 'The file could not be made',
}
