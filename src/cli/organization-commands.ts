import { type Command, InvalidArgumentError, Option } from 'commander'
import { collected } from './collected.ts'
import { type BringOptions, bringFile, updateFile } from './commands/bring.ts'
import type { EditDoors } from './commands/edit.ts'
import {
  addOrganization,
  exportOrganization,
  listOrganizations,
  logOrganization,
  showFindings,
  showOrganization,
  undoLast,
} from './commands/organizations.ts'
import type { CommandMaking } from './file-commands.ts'
import { type OrganizationApi, organizationApi } from './organization-api.ts'
import { type CommonOptions, EXIT, type Session } from './session.ts'

type DataOptions = CommonOptions & { readonly data?: string }

type ExportOptions = DataOptions & {
  readonly into?: string
  readonly update?: boolean
  readonly force?: boolean
}

/** How many changes a log shows when nothing is said. */
const USUAL_LIMIT = 20

/** Adds `org`: the organisations of the data folder, through the running server if there is one. */
export function addOrganizationCommands(
  program: Command,
  doors: EditDoors,
  { command, within }: CommandMaking,
): void {
  const org = program
    .command('org')
    .description('the organisations of the data folder, whether the server runs or not')
  const on = (name: string, description: string, example: string) =>
    command(name, description, [example], org).option('--data <folder>', 'where the data is kept')
  const using = (
    { data, ...options }: DataOptions,
    run: (session: Session, api: OrganizationApi) => Promise<number>,
    toAdd = false,
  ) =>
    within(options, async (session) => {
      const connection = await doors.openApi(data, { toAdd })
      if (!connection.ok) {
        session.terminal.err(`mandate: ${connection.message}\n`)
        return EXIT.failure
      }
      try {
        return await run(session, organizationApi(connection))
      } finally {
        await connection.close()
      }
    })

  on('list', 'the organisations there are', 'mandate org list').action((options: DataOptions) =>
    using(options, listOrganizations),
  )
  on('show <id>', 'what one holds, and when it was changed', 'mandate org show northwind').action(
    (id: string, options: DataOptions) =>
      using(options, (session, api) => showOrganization(session, api, id)),
  )
  on('log <id>', 'its changes, newest first, and whether the record holds', 'mandate org log dwp')
    .option('--limit <changes>', `at most so many (${USUAL_LIMIT})`, limitOf)
    .action((id: string, options: DataOptions & { readonly limit?: number }) =>
      using(options, (session, api) =>
        logOrganization(session, api, id, options.limit ?? USUAL_LIMIT),
      ),
    )
  on('undo <id>', 'take back the last change', 'mandate org undo northwind').action(
    (id: string, options: DataOptions) =>
      using(options, (session, api) => undoLast(session, api, id)),
  )
  on(
    'export <id>',
    'its document as YAML, to standard output or into a file',
    'mandate org export northwind --into northwind.yaml',
  )
    .option('--into <file>', 'the file to write')
    .option('--update', 'change the file that is there in place: comments and order stay')
    .option('--force', 'replace the file if it is there')
    .action((id: string, options: ExportOptions) => {
      const { into, update, data } = options
      if (into === undefined || update !== true) {
        return using(options, (session, api) => exportOrganization(session, api, id, options))
      }
      return within(options, (session) => updateFile(session, doors, id, { data, file: into }))
    })
  on(
    'bring <id> [file]',
    'bring back a file that was edited by hand: what differs becomes one recorded change',
    'mandate org bring northwind northwind.yaml --message "Reorganisation of May"',
  )
    .option('--message <text>', 'why')
    .addOption(
      new Option('--take <whose>', 'where the file and others changed the same').choices([
        'file',
        'kept',
      ]),
    )
    .option('--dry-run', 'show what would change, and record nothing')
    .action((id: string, file: string | undefined, options: DataOptions & BringOptions) => {
      const { data, message, dryRun, take } = options
      return within(options, (session) =>
        bringFile(session, doors, id, { data, message, dryRun, take, file }),
      )
    })
  on('add <file>', 'take in an organisation from its file', 'mandate org add dwp.yaml').action(
    (file: string, options: DataOptions) =>
      using(options, (session, api) => addOrganization(session, api, file), true),
  )
  on(
    'findings <id>',
    'what is wrong in it, with reasons and what to do',
    'mandate org findings northwind --lang de',
  )
    .option('--pack <id>', 'with this rule pack too; may be given several times', collected)
    .action((id: string, options: DataOptions & { readonly pack?: readonly string[] }) =>
      using(options, (session, api) => showFindings(session, api, id, options.pack ?? [])),
    )
}

function limitOf(text: string): number {
  const count = Number(text)
  if (/^\d{1,4}$/.test(text) && count >= 1 && count <= 1000) return count
  throw new InvalidArgumentError('Give a whole number from 1 to 1000.')
}
