import { type ReadDescriptionOptions, runRead } from './commands/read.ts'
import type { CommandMaking } from './file-commands.ts'
import type { OrganizationFiles } from './organization-files.ts'
import type { CommonOptions } from './session.ts'

/** Adds the command that reads descriptions of posts: `read`. */
export function addReadingCommands(
  { files }: { readonly files: OrganizationFiles },
  { command, within }: CommandMaking,
): void {
  command(
    'read <file>',
    'which role a job description describes: text, Markdown, HTML, DOCX or PDF',
    [
      'mandate read posting.docx',
      'mandate read duties.txt --title "Head of IT" --lang de',
      'mandate read - --json < posting.html',
    ],
  )
    .option('--title <title>', 'the title as advertised, where it is not the first line')
    .action((file: string, options: CommonOptions & ReadDescriptionOptions) =>
      within(options, (session) => runRead(session, files, file, options)),
    )
}
