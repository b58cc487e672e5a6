import { runSchema } from './commands/schema.ts'
import type { CommandMaking } from './file-commands.ts'
import type { CommonOptions } from './session.ts'

type IntoFlags = CommonOptions & { readonly into?: string; readonly force?: boolean }

/** Adds the commands that make and change an organisation's file: `schema`. */
export function addDocumentCommands({ command, within }: CommandMaking): void {
  command('schema', "the JSON Schema of an organisation's file, for editors", [
    'mandate schema --into organization.schema.json',
  ])
    .option('--into <file>', 'the file to write')
    .option('--force', 'replace the file if it is there')
    .action((options: IntoFlags) => within(options, (session) => runSchema(session, options)))
}
