import type { Command } from 'commander'
import { collected } from './collected.ts'
import type { EditDoors } from './commands/edit.ts'
import { runImportOrganogram } from './commands/import-organogram.ts'
import { type ImportPeopleOptions, runImportPeople } from './commands/import-people.ts'
import {
  type ImportTeamsOptions,
  runImportRustTeam,
  runImportSigs,
} from './commands/import-teams.ts'
import type { CommonOptions, Session } from './session.ts'

/** How a command is made: its name, what it does, examples; and how its call is opened. */
export type CommandMaking = {
  readonly command: (
    name: string,
    description: string,
    examples: readonly string[],
    parent?: Command,
  ) => Command
  readonly within: (
    options: CommonOptions,
    run: (session: Session) => number | Promise<number>,
  ) => Promise<void>
}

type ImportFlags = CommonOptions & {
  readonly into: string
  readonly force?: boolean
  readonly reading?: boolean
}

/** Adds the commands that bring an organisation from elsewhere: `import`. */
export function addFileCommands(
  program: Command,
  { files, openApi }: EditDoors,
  { command, within }: CommandMaking,
): void {
  const imports = program.command('import').description('bring an organisation from elsewhere')
  command(
    'organogram <senior> [junior]',
    'a UK government organogram: the senior and the junior file of one snapshot',
    ['mandate import organogram dwp-senior.csv dwp-junior.csv --into dwp.yaml'],
    imports,
  )
    .requiredOption('--into <file>', 'the file to write, YAML or (by its name) JSON')
    .option('--force', 'replace the file if it is there')
    .option('--no-reading', 'read no duties from the texts of posts in technology')
    .action((senior: string, junior: string | undefined, options: ImportFlags) =>
      within(options, (session) =>
        runImportOrganogram(session, files, junior ? [senior, junior] : [senior], options),
      ),
    )
  withPeopleOptions(
    command(
      'people <table>',
      'a spreadsheet of people and positions: CSV or XLSX, - for standard input',
      [
        'mandate import people staff.xlsx --into mandate.yaml',
        'mandate import people staff.csv --into mandate.yaml --map "Boss=manager" --map "Room="',
      ],
      imports,
    ),
  ).action((table: string, options: CommonOptions & ImportPeopleOptions) =>
    within(options, (session) => runImportPeople(session, { files, openApi }, table, options)),
  )
  withPeopleOptions(
    command(
      'list <list>',
      'a list of people or positions in YAML or JSON, - for standard input',
      ['mandate import list team.yml --into mandate.yaml --map "role=title" --map "lead=manager"'],
      imports,
    ),
  ).action((list: string, options: CommonOptions & ImportPeopleOptions) =>
    within(options, (session) =>
      runImportPeople(session, { files, openApi }, list, { ...options, list: true }),
    ),
  )
  const withTeamsOptions = (importing: Command): Command =>
    importing
      .requiredOption('--into <file>', 'the file to write, YAML or (by its name) JSON')
      .option('--name <name>', 'what the organisation is called; the folder or file, if nothing')
      .option('--force', 'replace the file if it is there')
  withTeamsOptions(
    command(
      'rust-team <folder>',
      'teams and people in TOML files, as rust-lang/team keeps them',
      ['mandate import rust-team team --name Rust --into rust.yaml'],
      imports,
    ),
  ).action((folder: string, options: CommonOptions & ImportTeamsOptions) =>
    within(options, (session) => runImportRustTeam(session, files, folder, options)),
  )
  withTeamsOptions(
    command(
      'sigs <file>',
      'groups, chairs and committees of a community, as kubernetes/community keeps them',
      ['mandate import sigs sigs.yaml --name Kubernetes --into kubernetes.yaml'],
      imports,
    ),
  ).action((file: string, options: CommonOptions & ImportTeamsOptions) =>
    within(options, (session) => runImportSigs(session, files, file, options)),
  )
}

/** What bringing in people can be told, be it of a table or of a list. */
const withPeopleOptions = (importing: Command): Command =>
  importing
    .requiredOption('--into <file>', 'the file to write, or to bring up to date')
    .option('--map <column=field>', 'what a column is; may be given several times', collected)
    .option('--skip-bad', 'leave out rows with errors instead of everything')
    .option('--remove-missing', 'remove positions and people that are not in the table')
    .option('--keep', 'where both differ, keep what stands in the file')
    .option('--yes', 'write into a file that is there without being asked')
