import { type Command, Option } from 'commander'
import { PAPER_FORMATS, POSTING_FORMATS } from '../app/papers/paper-files.ts'
import { EMPLOYMENT_KINDS } from '../app/papers/read-posting-terms.ts'
import type { EditDoors } from './commands/edit.ts'
import {
  type CharterOptions,
  type PostingOptions,
  runCharter,
  runPosting,
} from './commands/papers.ts'
import type { CommandMaking } from './file-commands.ts'
import type { CommonOptions } from './session.ts'

/** Adds the commands that make papers of a position: `charter` and `posting`. */
export function addPaperCommands(doors: EditDoors, { command, within }: CommandMaking): void {
  const charter = command(
    'charter <position> [file]',
    'what a position is there for, what is its business and what is not, as a paper',
    [
      'mandate charter cto northwind.yaml',
      'mandate charter "VP of Engineering" -o charter.docx --lang de',
      'mandate charter cio --org northwind -o charter.html',
    ],
  )
  asPaper(charter, PAPER_FORMATS).action(
    (
      position: string,
      file: string | undefined,
      options: CommonOptions & Partial<Omit<CharterOptions, 'file'>>,
    ) =>
      within(options, (session) =>
        runCharter(session, doors, position, { on: today(), ...options, file }),
      ),
  )
  const posting = command(
    'posting <position> [file]',
    'a job posting of a position, as a paper or for job boards (schema.org)',
    [
      'mandate posting cto northwind.yaml --pay',
      'mandate posting cio -o posting.docx --publish --town Hamburg --country DE --lang de',
      'mandate posting cto --format jsonld --date-posted 2026-12-01 --remote DE',
    ],
  )
  asPaper(posting, POSTING_FORMATS)
    .option('--publish', 'for the public: without sources, remarks and what is internal')
    .option('--pay', 'pay facts of the sources among the internal notes; no offer')
    .option('--street <text>', 'place of work: street and number')
    .option('--postal-code <text>', 'place of work: postal code')
    .option('--town <text>', 'place of work: town')
    .option('--region <text>', 'place of work: state or region')
    .option('--country <code>', 'place of work: country, such as DE')
    .option('--remote <code>', 'wholly remote, from this country')
    .option('--date-posted <day>', 'when it is first published')
    .option('--apply-until <day>', 'the last day to apply')
    .option('--start <day>', 'when the work begins')
    .addOption(
      new Option('--employment <kind>', 'by the full-time equivalents when left out').choices(
        EMPLOYMENT_KINDS,
      ),
    )
    .option('--contact <text>', 'whom to ask: a name or an e-mail address')
    .option('--url <address>', 'where to apply')
    .action(
      (
        position: string,
        file: string | undefined,
        options: CommonOptions & Partial<Omit<PostingOptions, 'file'>>,
      ) =>
        within(options, (session) =>
          runPosting(session, doors, position, { on: today(), ...options, file }),
        ),
    )
}

/** What every command that makes a paper can be told. */
function asPaper(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(
      new Option('--format <format>', 'markdown when neither it nor the file says another').choices(
        formats,
      ),
    )
    .option('-o, --output <file>', 'the file to write instead of standard output')
    .option('--force', 'replace the file if it is there')
    .option('--on <day>', 'as of this day; today when left out')
    .option('--org <id>', 'an organisation of the data folder instead of a file')
    .option('--data <folder>', 'where the data is kept, with --org')
}

const today = (): string => new Date().toISOString().slice(0, 10)
