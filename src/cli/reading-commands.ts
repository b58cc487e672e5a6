import { collected } from './collected.ts'
import type { EditDoors } from './commands/edit.ts'
import { type ReadDescriptionOptions, runRead } from './commands/read.ts'
import type { CommandMaking } from './file-commands.ts'
import type { CommonOptions } from './session.ts'

/** Adds the command that reads descriptions of posts: `read`. */
export function addReadingCommands(doors: EditDoors, { command, within }: CommandMaking): void {
  command(
    'read <file>',
    'which role a job description describes: text, Markdown, HTML, DOCX or PDF',
    [
      'mandate read posting.docx',
      'mandate read duties.txt --title "Head of IT" --lang de',
      'mandate read - --json < posting.html',
      'mandate read posting.pdf --assign head-of-it --into mandate.yaml --yes',
      'mandate read posting.md --assign it-lead --unit it --reports-to coo --org northwind',
    ],
  )
    .option('--title <title>', 'the title as advertised, where it is not the first line')
    .option('--assign <position>', 'take its duties over as assignments of a position')
    .option('--into <file>', 'the organisation, a file or folder; mandate.yaml when none is named')
    .option('--org <id>', 'an organisation of the data folder instead of a file')
    .option('--data <folder>', 'where the data is kept, with --org')
    .option('--unit <unit>', 'make the position anew, in this unit')
    .option('--reports-to <position>', 'whom the new position reports to')
    .option('--leave-out <responsibility>', 'take this one not over; may be repeated', collected)
    .option(
      '--verb <responsibility=verb>',
      'another verb than was read; may be repeated',
      collected,
    )
    .option('--message <text>', 'why, for the history')
    .option('--yes', 'record it; else it is only shown')
    .action((file: string, options: CommonOptions & ReadDescriptionOptions) =>
      within(options, (session) => runRead(session, doors, file, options)),
    )
}
