import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Severity } from '../diagnosis/finding.ts'
import { runCheck } from './commands/check.ts'
import type { EditDoors } from './commands/edit.ts'
import { runExplain } from './commands/explain.ts'
import { runImportOrganogram } from './commands/import-organogram.ts'
import { type ImportPeopleOptions, runImportPeople } from './commands/import-people.ts'
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

type CheckFlags = CommonOptions & {
  readonly rule?: readonly string[]
  readonly severity?: Severity
  readonly most?: number
  readonly record?: string
}

type ImportFlags = CommonOptions & { readonly into: string; readonly force?: boolean }

/** Adds the commands that work on an organisation's file: `check`, `explain`, `import`. */
export function addFileCommands(
  program: Command,
  { files, openApi }: EditDoors,
  { command, within }: CommandMaking,
): void {
  command('check [file]', 'what is wrong in an organisation, at the lines of its file', [
    'mandate check',
    'mandate check dwp.yaml --severity medium',
    'mandate check --rule unknown-superior --rule several-roots --json',
  ])
    .option('--rule <id>', 'only this rule; may be given several times', collected)
    .addOption(
      new Option('--severity <least>', 'only findings of this weight or more').choices([
        'high',
        'medium',
        'low',
      ]),
    )
    .option('--most <count>', 'show at most so many of each rule (10)', countOf)
    .option('--record <file>', 'settings, baseline and accepted findings (mandate.findings.yaml)')
    .action((file: string | undefined, options: CheckFlags) =>
      within(options, (session) => runCheck(session, files, file, options)),
    )
  command('explain <rule>', 'what a rule of check looks at, and its sources', [
    'mandate explain several-roots',
  ]).action((rule: string, options: CommonOptions) =>
    within(options, (session) => runExplain(session, files, rule)),
  )
  const imports = program.command('import').description('bring an organisation from elsewhere')
  command(
    'organogram <senior> [junior]',
    'a UK government organogram: the senior and the junior file of one snapshot',
    ['mandate import organogram dwp-senior.csv dwp-junior.csv --into dwp.yaml'],
    imports,
  )
    .requiredOption('--into <file>', 'the file to write, YAML or (by its name) JSON')
    .option('--force', 'replace the file if it is there')
    .action((senior: string, junior: string | undefined, options: ImportFlags) =>
      within(options, (session) =>
        runImportOrganogram(session, files, junior ? [senior, junior] : [senior], options),
      ),
    )
  command(
    'people <table>',
    'a spreadsheet of people and positions: CSV or XLSX, - for standard input',
    [
      'mandate import people staff.xlsx --into mandate.yaml',
      'mandate import people staff.csv --into mandate.yaml --map "Boss=manager" --map "Room="',
    ],
    imports,
  )
    .requiredOption('--into <file>', 'the file to write, or to bring up to date')
    .option('--map <column=field>', 'what a column is; may be given several times', collected)
    .option('--skip-bad', 'leave out rows with errors instead of everything')
    .option('--remove-missing', 'remove positions and people that are not in the table')
    .option('--keep', 'where both differ, keep what stands in the file')
    .option('--yes', 'write into a file that is there without being asked')
    .action((table: string, options: CommonOptions & ImportPeopleOptions) =>
      within(options, (session) => runImportPeople(session, { files, openApi }, table, options)),
    )
}

function collected(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one]
}

function countOf(text: string): number {
  const count = Number(text)
  if (/^\d{1,7}$/.test(text) && count > 0) return count
  throw new InvalidArgumentError('Give a whole number from 1.')
}
