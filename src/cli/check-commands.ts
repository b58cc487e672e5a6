import { InvalidArgumentError, Option } from 'commander'
import { VIEWS } from '../app/findings/gather-findings.ts'
import { type CheckFlags, runCheckCall } from './check-call.ts'
import { collected } from './collected.ts'
import { CHECK_FORMATS } from './commands/check.ts'
import { runExplain } from './commands/explain.ts'
import { FIXES } from './commands/fix-findings.ts'
import { runPacks } from './commands/packs.ts'
import type { CommandMaking } from './file-commands.ts'
import type { CliServices, CommonOptions } from './session.ts'

/** Adds `check`, with all it can do about findings, `explain` and `packs`. */
export function addCheckCommands(services: CliServices, { command, within }: CommandMaking): void {
  command('check [file]', 'what is wrong in an organisation, at the lines of its file', [
    'mandate check',
    'mandate check dwp.yaml --severity medium --by person',
    'mandate check --format sarif --output findings.sarif',
    'mandate check --fix --dry-run',
    'mandate check --accept reporting-cycle:positions/cto --reason "Until the merger" --until 2027-03-31',
  ])
    .option('--rule <id>', 'only this rule; may be given several times', collected)
    .option('--pack <id>', 'with this rule pack too; may be given several times', collected)
    .addOption(
      new Option('--severity <least>', 'only findings of this weight or more').choices([
        'high',
        'medium',
        'low',
      ]),
    )
    .option('--most <count>', 'show at most so many of each rule (10)', countOf)
    .addOption(new Option('--by <view>', 'gathered by rule, subject or person').choices(VIEWS))
    .option('--clarity', 'the score of clarity, with its sum')
    .option('--record <file>', 'settings, baseline and accepted findings (mandate.findings.yaml)')
    .addOption(new Option('--format <format>', 'how to tell it').choices(CHECK_FORMATS))
    .option('-o, --output <file>', 'write it there instead')
    .option('--watch', 'check again whenever the file changes')
    .addOption(new Option('--fix [ways]', 'mend what can be mended: safe').choices(FIXES))
    .option('--baseline', 'take what is found as the baseline: from now on only new findings count')
    .option('--accept <finding>', 'accept a finding, with --reason and --until')
    .option('--reason <text>', 'why it may stand, with --accept')
    .option('--until <day>', 'the last day it holds, with --accept')
    .option('--who <id>', 'the position or person that accepts it, with --accept')
    .option('--org <id>', 'with --fix, --accept, --baseline: an organisation of the data folder')
    .option('--data <folder>', 'where the data is kept, with --org')
    .option('--message <text>', 'why, kept with the change, with --org')
    .option('--dry-run', 'show what would change and write nothing')
    .action((file: string | undefined, options: CheckFlags) =>
      within(options, (session) => runCheckCall(session, services, file, options)),
    )
  command('explain <rule>', 'what a rule of check looks at, and its sources', [
    'mandate explain several-roots',
  ]).action((rule: string, options: CommonOptions) =>
    within(options, (session) => runExplain(session, services.files, rule)),
  )
  command('packs [pack]', 'rule packs: what regimes demand named holders for', [
    'mandate packs',
    'mandate packs eu-dora',
  ]).action((pack: string | undefined, options: CommonOptions) =>
    within(options, (session) => runPacks(session, pack)),
  )
}

function countOf(text: string): number {
  const count = Number(text)
  if (/^\d{1,7}$/.test(text) && count > 0) return count
  throw new InvalidArgumentError('Give a whole number from 1.')
}
