import { collected } from './collected.ts'
import type { EditDoors } from './commands/edit.ts'
import { listNeedQuestions, runNeed } from './commands/need.ts'
import { type NeedMakeOptions, runNeedMake } from './commands/need-make.ts'
import { type NeedWithinOptions, runNeedWithin } from './commands/need-within.ts'
import type { CommandMaking } from './file-commands.ts'
import type { CommonOptions } from './session.ts'

/** What `mandate need` can be told. */
type NeedOptions = Omit<NeedWithinOptions, 'file'> &
  Partial<Omit<NeedMakeOptions, 'file'>> & {
    readonly questions?: boolean
    readonly with?: string | true
  }

/** Adds the command on which leader is needed: `need`. */
export function addNeedCommands(doors: EditDoors, { command, within }: CommandMaking): void {
  command('need', 'which leader do we need?', [
    'mandate need',
    'mandate need --questions',
    'mandate need --answers answers.yaml --json',
    'mandate need --with mandate.yaml',
    'mandate need --with mandate.yaml --make-it-so cio --dry-run',
    'mandate need --org northwind --make-it-so --charter cto.docx --posting cto.html',
  ])
    .option('--answers <file>', 'answers from a YAML or JSON file, - for standard input')
    .option('--questions', 'list the questions and the ids of their answers')
    .option('--with [file]', 'what an own organisation lacks; mandate.yaml when none is named')
    .option('--org <id>', 'an organisation of the data folder instead of a file')
    .option('--data <folder>', 'where the data is kept, with --org')
    .option('--make-it-so [role]', 'make a role a position there; the one needed most')
    .option('--title <title>', 'what the position is called')
    .option('--unit <unit>', 'the unit it belongs to')
    .option('--reports-to <position>', 'its superior')
    .option(
      '--give <part>',
      'a part it gets besides: "decides strategy.it"; several times',
      collected,
    )
    .option('--report <position>', 'a position that is to report to it; several times', collected)
    .option('--charter <file>', 'write its charter: .md, .html or .docx')
    .option('--posting <file>', 'write its posting: .md, .html, .docx or .jsonld')
    .option('--scenario <file>', 'keep the organisation as it would be in a file, change nothing')
    .option('--force', 'replace files that are there')
    .option('--on <day>', 'as of this day; today when left out')
    .option('--message <text>', 'why, kept with the change, with --org')
    .option('--dry-run', 'show what would change and write nothing of it')
    .action((options: CommonOptions & NeedOptions) =>
      within(options, (session) => {
        if (options.questions) return listNeedQuestions(session)
        const { with: own, makeItSo, ...rest } = options
        const file = typeof own === 'string' ? own : undefined
        if (makeItSo !== undefined) {
          const on = options.on ?? new Date().toISOString().slice(0, 10)
          return runNeedMake(session, doors, { ...rest, file, makeItSo, on })
        }
        if (own === undefined && options.org === undefined) return runNeed(session, options)
        const { answers, org, data } = rest
        return runNeedWithin(session, doors, { answers, org, data, file })
      }),
    )
}
