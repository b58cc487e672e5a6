import { type Command, Option } from 'commander'
import { MATRIX_FORMATS } from '../text/matrix-losses.ts'
import { collected } from './collected.ts'
import type { EditDoors } from './commands/edit.ts'
import {
  type ExportMatrixOptions,
  type ImportMatrixOptions,
  runExportMatrix,
  runImportMatrix,
} from './commands/matrix.ts'
import { runStartMatrix, type StartMatrixOptions } from './commands/matrix-start.ts'
import type { CommandMaking } from './file-commands.ts'
import type { CommonOptions } from './session.ts'

/** Adds `matrix start`, and `matrix import` and `matrix export`: the rules of an organisation as a table. */
export function addMatrixCommands(
  program: Command,
  doors: EditDoors,
  { command, within }: CommandMaking,
): void {
  const matrix = program.command('matrix').description('decision rights as tables')
  command(
    'import <table>',
    'rules from a table: CSV, XLSX, Markdown, DMN; - for standard input',
    [
      'mandate matrix import approvals.xlsx --into mandate.yaml --dry-run',
      'mandate matrix import approvals.csv --map "Limit (USD)=amount-to" --name "Head of IT=cio"',
      'mandate matrix import rules.dmn --org northwind --message "New signature policy"',
    ],
    matrix,
  )
    .option('--into <file>', 'the organisation: a file or folder (mandate.yaml)')
    .option('--org <id>', 'an organisation of the data folder instead of a file')
    .option('--data <folder>', 'where the data is kept, with --org')
    .option('--map <column=field>', 'what a column is; may be given several times', collected)
    .option('--name <written=id>', 'whom or what a name means; several times', collected)
    .option('--sheet <name>', 'which sheet of a workbook')
    .option('--new-decisions', 'add kinds of decisions that are not there')
    .option('--skip-bad', 'leave out rows with errors instead of everything')
    .option('--remove-missing', 'remove rules that are not in the table')
    .option('--message <text>', 'why, kept with the change, with --org')
    .option('--dry-run', 'show what would change and write nothing')
    .action((table: string, options: CommonOptions & ImportMatrixOptions) =>
      within(options, (session) => runImportMatrix(session, doors, table, options)),
    )
  command(
    'export [file]',
    'the rules as a table; what is lost in it is told',
    [
      'mandate matrix export --format md',
      'mandate matrix export northwind.yaml -o rules.xlsx',
      'mandate matrix export --org northwind -o rules.dmn',
    ],
    matrix,
  )
    .addOption(
      new Option('--format <format>', 'csv when neither it nor the file says another').choices(
        MATRIX_FORMATS,
      ),
    )
    .option('-o, --output <file>', 'the file to write instead of standard output')
    .option('--force', 'replace the file if it is there')
    .option('--org <id>', 'an organisation of the data folder instead of a file')
    .option('--data <folder>', 'where the data is kept, with --org')
    .action(
      (file: string | undefined, options: CommonOptions & Omit<ExportMatrixOptions, 'file'>) =>
        within(options, (session) => runExportMatrix(session, doors, { ...options, file })),
    )
  command(
    'start [file]',
    'rules for technology decisions to begin with, from the catalogue',
    ['mandate matrix start --dry-run', 'mandate matrix start --org northwind --size large'],
    matrix,
  )
    .addOption(
      new Option('--size <size>', 'for whom; by the headcount when nothing is said').choices([
        'small',
        'middle',
        'large',
      ]),
    )
    .option('--org <id>', 'an organisation of the data folder instead of a file')
    .option('--data <folder>', 'where the data is kept, with --org')
    .option('--message <text>', 'why, kept with the change, with --org')
    .option('--dry-run', 'show what would change and write nothing')
    .action((file: string | undefined, options: CommonOptions & StartMatrixOptions) =>
      within(options, (session) => runStartMatrix(session, doors, file, options)),
    )
}
