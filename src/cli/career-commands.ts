import { type Command, Option } from 'commander'
import { LOG_KINDS } from '../app/career/make-log-entry.ts'
import { type CareerOptions, runCareer } from './commands/career/ask.ts'
import { type CareerFitOptions, runCareerFit } from './commands/career/fit.ts'
import { runCareerInit, runCareerSchema, runCareerTopics } from './commands/career/init.ts'
import {
  type CareerLogAddOptions,
  type CareerLogOptions,
  runCareerLog,
  runCareerLogAdd,
} from './commands/career/log.ts'
import { runCareerPay } from './commands/career/pay.ts'
import { type ReadCvOptions, runReadCv, SURENESS } from './commands/career/read-cv.ts'
import type { CommandMaking } from './file-commands.ts'
import type { CliServices, CommonOptions } from './session.ts'

/** Adds `career` and the commands below it. */
export function addCareerCommands(services: CliServices, { command, within }: CommandMaking): void {
  const { profiles } = services
  const career = command('career', 'how to become one: demands, readiness, ways, pay', [
    'mandate career --to cio',
    'mandate career --from it-manager --to cio --profile me.yaml',
    'mandate career --from developer --to cto --all-ways --lang de',
  ])
    .enablePositionalOptions()
    .option('--to <role>', 'where to: one of the seven roles')
    .option('--from <post>', 'where from: a role, or a post to begin in')
    .option('--profile <file>', 'your profile; it is read here and goes nowhere')
    .option('--all-ways', 'all ways instead of the first two')
    .action((options: CommonOptions & CareerOptions) =>
      within(options, (session) => runCareer(session, profiles, options, today())),
    )
  command(
    'init [file]',
    'a first profile, me.yaml when none is named',
    ['mandate career init', 'mandate career init me.yaml --lang de'],
    career,
  )
    .option('--schema <address>', 'name the JSON Schema for editors in the first line')
    .option('--force', 'replace the file if it is there')
    .action((file: string | undefined, options: CommonOptions & { readonly force?: boolean }) =>
      within(options, (session) => runCareerInit(session, profiles, file, options)),
    )
  command(
    'fit',
    'which role suits interests and goals; without any, what can be named',
    [
      'mandate career fit',
      'mandate career fit --interests big-picture,new-technology --goals vision',
      'mandate career fit --profile me.yaml',
    ],
    career,
  )
    .option('--interests <ids>', 'what draws you, parted by commas')
    .option('--goals <ids>', 'what you want, parted by commas')
    .option('--profile <file>', 'interests and goals of a profile')
    .action((options: CommonOptions & CareerFitOptions) =>
      within(options, (session) => runCareerFit(session, profiles, options, today())),
    )
  command(
    'pay [roles...]',
    'pay with date, region and limits',
    ['mandate career pay', 'mandate career pay cto cio --lang de'],
    career,
  ).action((roles: string[], options: CommonOptions) =>
    within(options, (session) => runCareerPay(session, roles)),
  )
  addLogCommands(career, services, { command, within })
  command(
    'read-cv <file>',
    'what a CV proposes for the profile: text, DOCX, PDF; - for standard input',
    ['mandate career read-cv cv.docx', 'mandate career read-cv cv.txt --into me.yaml --sure high'],
    career,
  )
    .option('--into <file>', 'add the proposals to this profile')
    .addOption(
      new Option('--sure <confidence>', 'how sure they must be; medium when not said').choices(
        SURENESS,
      ),
    )
    .action((file: string, options: CommonOptions & ReadCvOptions) =>
      within(options, (session) => runReadCv(session, services, file, options)),
    )
  command('topics', 'what a profile can speak of, by id', ['mandate career topics'], career).action(
    (options: CommonOptions) => within(options, runCareerTopics),
  )
  command(
    'schema',
    'the JSON Schema of a profile, for editors',
    ['mandate career schema > profile.schema.json'],
    career,
  ).action((options: CommonOptions) => within(options, runCareerSchema))
}

function addLogCommands(
  career: Command,
  { profiles }: CliServices,
  { command, within }: CommandMaking,
): void {
  const log = command(
    'log',
    'what was learned and shown since a day',
    ['mandate career log --since 2026-01-01 --to cto'],
    career,
  )
    .enablePositionalOptions()
    .option('--profile <file>', 'me.yaml when none is named')
    .option('--since <day>', 'the first day; a year ago when none is named')
    .option('--to <role>', 'which of its demands rose')
    .action((options: CommonOptions & CareerLogOptions) =>
      within(options, (session) => runCareerLog(session, profiles, options, today())),
    )
  command(
    'add <what>',
    'an entry at the end of the log; the rest of the file stays as it is',
    ['mandate career log add "Led the cloud move" --kind project --proves leads-teams,cloud'],
    log,
  )
    .option('--profile <file>', 'me.yaml when none is named')
    .option('--date <day>', 'when; today when nothing is said')
    .addOption(new Option('--kind <kind>', 'how; result when nothing is said').choices(LOG_KINDS))
    .option('--proves <topics>', 'what it is evidence of, parted by commas')
    .action((what: string, options: CommonOptions & CareerLogAddOptions) =>
      within(options, (session) => runCareerLogAdd(session, profiles, what, options, today())),
    )
}

const today = (): string => new Date().toISOString().slice(0, 10)
