import { type Command, InvalidArgumentError, Option } from 'commander'
import { refused } from '../app/errors.ts'
import type { Question } from '../authority/question.ts'
import type { AskedPlace } from './asked-organization.ts'
import { collected } from './collected.ts'
import { runCould } from './commands/could.ts'
import type { EditDoors } from './commands/edit.ts'
import { runGovernance } from './commands/governance.ts'
import { runMay } from './commands/may.ts'
import { runProve } from './commands/prove.ts'
import { runReplay } from './commands/replay.ts'
import { runWaits } from './commands/waits.ts'
import { runWho } from './commands/who.ts'
import type { CommandMaking } from './file-commands.ts'
import { type CommonOptions, fail, type Session } from './session.ts'

type PlaceFlags = CommonOptions & Pick<AskedPlace, 'org' | 'data'>

type WhoFlags = PlaceFlags &
  Pick<Question, 'amount' | 'unit' | 'requester' | 'audience' | 'horizon' | 'risk' | 'at'> & {
    readonly attribute?: Readonly<Record<string, string>>
    readonly recused?: readonly string[]
    readonly authorised?: readonly string[]
    readonly explain?: boolean
  }

type ProveFlags = PlaceFlags & {
  readonly property?: readonly string[]
  readonly away?: string
  readonly kind?: string
  readonly against?: string
}

/** Adds the commands that ask who decides, and prove it: `who`, `may`, `could`, `waits`, `replay`, `prove`, `governance`. */
export function addAuthorityCommands(doors: EditDoors, { command, within }: CommandMaking): void {
  const on = (made: Command) =>
    made
      .option('--org <id>', 'an organisation of the data folder instead of a file')
      .option('--data <folder>', 'where the data is kept, with --org')
  on(
    command('who <words...>', 'who decides a case: [file] kind-of-decision', [
      'mandate who vendor.contract.sign --amount 120000EUR --unit retail --requester head-platform',
      'mandate who northwind.yaml "Sign a contract" --amount 20k --at 2026-12-22 --explain',
      'mandate who --org northwind vendor.contract.sign --attribute region=emea --lang de',
    ]),
  )
    .option('--amount <amount>', 'the total value: 120000EUR, "120k EUR", 2.5m')
    .option('--unit <unit>', 'the unit it is about')
    .option('--requester <seat>', 'who asks: a position or a person')
    .option('--audience <whom>', 'internal or customer')
    .option('--horizon <which>', 'run or change')
    .option('--risk <level>', 'low, medium, high or critical')
    .option('--attribute <name=value>', "one of the organisation's own attributes", attributes)
    .option('--at <day>', 'the day it is decided; today when nothing is said')
    .option('--recused <seat>', 'who keeps out of it; may be given several times', collected)
    .option('--authorised <seat>', 'a deputy who is authorised in writing', collected)
    .option('--explain', 'the whole chain of reasons')
    .action((words: readonly string[], options: WhoFlags) =>
      within(options, (session) => {
        const split = splitWords(session, words, options.org, 'a kind of decision')
        if (typeof split === 'number') return split
        const { amount, unit, requester, audience, horizon, risk, at, recused, authorised } =
          options
        const said = { amount, unit, requester, audience, horizon, risk, at, recused, authorised }
        const question = {
          kind: split.rest,
          ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
          ...(options.attribute && { attributes: options.attribute }),
        }
        return runWho(session, doors, {
          ...placeOf(options, split.file),
          ...options,
          question,
          today: today(),
        })
      }),
    )
  on(
    command('may <words...>', 'what a seat may decide: [file] position-or-person', [
      'mandate may cto',
      'mandate may northwind.yaml "Ada Nkemelu" --at 2026-12-22',
    ]),
  )
    .option('--at <day>', 'on which day; today when nothing is said')
    .action((words: readonly string[], options: PlaceFlags & { readonly at?: string }) =>
      within(options, (session) => {
        const split = splitWords(session, words, options.org, 'a position or a person')
        if (typeof split === 'number') return split
        const at = options.at ?? today()
        return runMay(session, doors, { ...placeOf(options, split.file), seat: split.rest, at })
      }),
    )
  on(
    command('could <words...>', 'who could ever decide: [file] kind-of-decision', [
      'mandate could vendor.contract.sign',
    ]),
  ).action((words: readonly string[], options: PlaceFlags) =>
    within(options, (session) => {
      const split = splitWords(session, words, options.org, 'a kind of decision')
      if (typeof split === 'number') return split
      return runCould(session, doors, { ...placeOf(options, split.file), kind: split.rest })
    }),
  )
  on(
    command('waits <words...>', 'what waits while somebody is away: [file] person-or-position', [
      'mandate waits cto --from 2026-12-20 --until 2027-01-06',
      'mandate waits "Ada Nkemelu"',
    ]),
  )
    .option('--from <day>', 'the first day; today when nothing is said')
    .option('--until <day>', 'the last day; the first when nothing is said')
    .action(
      (
        words: readonly string[],
        options: PlaceFlags & { readonly from?: string; readonly until?: string },
      ) =>
        within(options, (session) => {
          const split = splitWords(session, words, options.org, 'a person or a position')
          if (typeof split === 'number') return split
          const { from = today(), until } = options
          const place = placeOf(options, split.file)
          return runWaits(session, doors, { ...place, who: split.rest, from, until })
        }),
    )
  on(
    command('prove [file]', 'whether every case has exactly one decider who is there', [
      'mandate prove',
      'mandate prove northwind.yaml --property P1,P2 --kind vendor',
      'mandate prove --away 2',
      'mandate prove --against scenario.yaml',
    ]),
  )
    .option('--property <list>', 'only these, such as P1,P5; may be given several times', listed)
    .addOption(
      new Option('--away <people>', 'how many may be away at once (1)').choices(['1', '2']),
    )
    .option('--kind <kind>', 'only cases of this kind of decision and below it')
    .option('--against <file>', 'where another file names other deciders, instead of a proof')
    .action((file: string | undefined, options: ProveFlags) =>
      within(options, (session) => {
        const { property, away, kind, against } = options
        const number = away === undefined ? undefined : away === '2' ? 2 : 1
        const place = placeOf(options, file)
        return runProve(session, doors, {
          ...place,
          properties: property,
          away: number,
          kind,
          against,
        })
      }),
    )
  on(
    command('replay <words...>', 'past cases through the rules: [file] table.csv', [
      'mandate replay cases.csv',
      'mandate replay northwind.yaml cases.csv --against scenario.yaml',
    ]),
  )
    .option('--against <file>', 'other rules: what changes by them')
    .action((words: readonly string[], options: PlaceFlags & { readonly against?: string }) =>
      within(options, (session) => {
        const split = splitWords(session, words, options.org, 'a table of cases')
        if (typeof split === 'number') return split
        const { against } = options
        const place = placeOf(options, split.file)
        return runReplay(session, doors, { ...place, table: split.rest, against, today: today() })
      }),
    )
  on(
    command('governance [file]', 'who decides and who gives input, in five domains', [
      'mandate governance',
      'mandate governance --org northwind --lang de',
    ]),
  ).action((file: string | undefined, options: PlaceFlags) =>
    within(options, (session) => runGovernance(session, doors, placeOf(options, file))),
  )
}

const placeOf = ({ org, data }: PlaceFlags, file: string | undefined): AskedPlace => ({
  file,
  org,
  data,
})

/** The words of a call: the file may be left out, and is not there with `--org`. */
function splitWords(
  { terminal }: Session,
  words: readonly string[],
  org: string | undefined,
  what: string,
): { readonly file: string | undefined; readonly rest: string } | number {
  const most = org === undefined ? 2 : 1
  if (words.length > most) {
    const message = `These are ${words.length} words, where ${most === 2 ? 'a file and ' : ''}${what} can stand. Put a name with blanks into quotes.`
    return fail(terminal, refused('invalid-request', words.join(' ').slice(0, 80), message).problem)
  }
  const [first = '', second] = words
  if (second === undefined && /\.(ya?ml|json)$/i.test(first)) {
    const message = `${first.slice(0, 80)} is a file of an organisation; say ${what} behind it.`
    return fail(terminal, refused('invalid-request', first.slice(0, 80), message).problem)
  }
  return second === undefined ? { file: undefined, rest: first } : { file: first, rest: second }
}

const today = (): string => new Date().toISOString().slice(0, 10)

function listed(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...text.split(',').filter((one) => one.trim() !== '')]
}

function attributes(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Give a name and a value: region=emea.')
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() }
}
