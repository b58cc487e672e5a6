import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { addAuthorityCommands } from './authority-commands.ts'
import { addCareerCommands } from './career-commands.ts'
import { addCheckCommands } from './check-commands.ts'
import { runAsk } from './commands/ask.ts'
import { runCompare } from './commands/compare.ts'
import { type ComparePositionsOptions, runComparePositions } from './commands/compare-positions.ts'
import { runHigher } from './commands/higher.ts'
import { runRole } from './commands/role.ts'
import { runSearch } from './commands/search.ts'
import { runTitle } from './commands/title.ts'
import { runWhy } from './commands/why.ts'
import { addDocumentCommands } from './document-commands.ts'
import { addFileCommands } from './file-commands.ts'
import { addMatrixCommands } from './matrix-commands.ts'
import { addNeedCommands } from './need-commands.ts'
import { addOrganizationCommands } from './organization-commands.ts'
import { addPaperCommands } from './paper-commands.ts'
import { addReadingCommands } from './reading-commands.ts'
import {
  type CliServices,
  type CommonOptions,
  EXIT,
  openSession,
  type Session,
  writeJson,
} from './session.ts'

/**
 * Runs one call of the command line. Takes the arguments after the program's name; gives the exit
 * code: 0 clear, 1 findings, 2 a wrong call, 3 a failure. Writes only through the terminal.
 */
export async function runCli(args: readonly string[], services: CliServices): Promise<number> {
  let exit: number = EXIT.clear
  const program = createProgram(services, (code) => {
    exit = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exit
  } catch (error) {
    // Commander has written its message already; asking for help or the version is no fault.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clear : EXIT.usage
    throw error
  }
}

function createProgram(services: CliServices, finish: (code: number) => void): Command {
  const { terminal } = services
  const program = new Command('mandate')
    .description(
      'Technology leadership made clear: who leads, who owns, who decides, who is missing.',
    )
    .version(services.version)
    // An option behind a command below another is that command's: `career pay --json`.
    .enablePositionalOptions()
    .showHelpAfterError('(mandate --help shows what can be called)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })

  /** A command that speaks a language and knows `--json`. */
  const command = (
    name: string,
    description: string,
    examples: readonly string[],
    parent: Command = program,
  ) =>
    parent
      .command(name)
      .description(description)
      .option('--lang <language>', 'en or de')
      .option('--json', 'the result as data')
      .addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`)
  const within = async (
    options: CommonOptions,
    run: (session: Session) => number | Promise<number>,
  ) => {
    const session = openSession(services, options)
    finish(typeof session === 'number' ? session : await run(session))
  }

  command(
    'compare <roles...>',
    'two to seven roles on every dimension; own positions beside roles',
    [
      'mandate compare cto cio',
      'mandate compare cto cio it-director --only-differences --lang de',
      'mandate compare cio --with cio,head-platform --file mandate.yaml',
    ],
  )
    .option('--only-differences', 'leave out dimensions on which the roles do not differ')
    .option('--with <positions>', 'own positions beside the roles, by id, parted by commas')
    .option('--file <file>', 'the organisation of the positions; mandate.yaml when none is named')
    .option('--org <id>', 'an organisation of the data folder instead of a file')
    .option('--data <folder>', 'where the data is kept, with --org')
    .action((roles: string[], options: CommonOptions & Partial<ComparePositionsOptions>) =>
      within(options, (session) => {
        const { with: positions } = options
        return positions === undefined
          ? runCompare(session, roles, options)
          : runComparePositions(session, services, roles, { ...options, with: positions })
      }),
    )
  command('role <name>', 'all that the sources say of a role, and leave unsaid', [
    'mandate role cio',
    'mandate role "Head of IT" --lang de',
  ]).action((name: string, options: CommonOptions) =>
    within(options, (session) => runRole(session, name)),
  )
  command('higher <role> <other>', 'who is higher: default, exceptions, conditions', [
    'mandate higher cto it-director --headcount 300',
  ])
    .option('--headcount <people>', 'people in the organisation', headcount)
    .option('--company <kind>', 'technology (it is the product) or other', companyKind)
    .action(
      (
        of: string,
        against: string,
        options: CommonOptions & { headcount?: number; company?: 'technology' | 'other' },
      ) =>
        within(options, (session) =>
          runHigher(session, [of, against], {
            ...(options.headcount === undefined ? {} : { headcount: options.headcount }),
            ...(options.company === undefined ? {} : { company: options.company }),
          }),
        ),
    )
  command('title <title>', 'what a title on a card may mean', [
    'mandate title "Technischer Leiter"',
    'mandate title CTO',
  ]).action((title: string, options: CommonOptions) =>
    within(options, (session) => runTitle(session, title)),
  )
  command('search <words...>', 'full text over the catalogue, both languages', [
    'mandate search vendor contracts',
  ])
    .option('--limit <hits>', 'at most so many hits', limit)
    .action((words: string[], options: CommonOptions & { limit?: number }) =>
      within(options, (session) =>
        runSearch(
          session,
          services.search(),
          words.join(' '),
          options.limit === undefined ? {} : { limit: options.limit },
        ),
      ),
    )
  command('ask <question...>', 'ask in plain words, in English or German', [
    'mandate ask "Who trains the IT staff?"',
    'mandate ask "Wer verhandelt unsere Lieferantenverträge?"',
  ]).action((question: string[], options: CommonOptions) =>
    within(options, (session) =>
      runAsk(session, services.ask(), question.join(' '), options.lang !== undefined),
    ),
  )
  addNeedCommands(services, { command, within })
  command('why', 'what it is good for to tell the roles apart', ['mandate why --lang de']).action(
    (options: CommonOptions) => within(options, runWhy),
  )
  command('catalogue', 'the whole catalogue as JSON', [
    'mandate catalogue > catalogue.json',
  ]).action((options: CommonOptions) =>
    within(options, (session) => writeJson(terminal, session.catalogue.data)),
  )
  addCareerCommands(services, { command, within })
  addReadingCommands(services, { command, within })
  addPaperCommands(services, { command, within })
  addCheckCommands(services, { command, within })
  addFileCommands(program, services, { command, within })
  addAuthorityCommands(services, { command, within })
  addMatrixCommands(program, services, { command, within })
  addDocumentCommands(services, { command, within })
  addOrganizationCommands(program, services, { command, within })
  program
    .command('serve')
    .description('the page and the API, on this machine')
    .option('--port <number>', 'port to listen on; 0 takes a free one')
    .option('--data <folder>', 'where the data is kept')
    .addHelpText('after', '\nExamples:\n  $ mandate serve --port 8080 --data ./data')
    .action(async (options: { port?: string; data?: string }) => {
      finish(await services.serve({ port: options.port, data: options.data }))
    })
  return program
}

function headcount(text: string): number {
  return wholeNumber(text, 1, 10_000_000)
}

function limit(text: string): number {
  return wholeNumber(text, 1, 100)
}

function wholeNumber(text: string, least: number, most: number): number {
  const number = Number(text)
  if (/^\d{1,9}$/.test(text) && number >= least && number <= most) return number
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
}

function companyKind(text: string): 'technology' | 'other' {
  if (text === 'technology' || text === 'other') return text
  throw new InvalidArgumentError('Give technology or other.')
}
