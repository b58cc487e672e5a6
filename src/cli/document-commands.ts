import { type Command, Option } from 'commander'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { STARTERS } from '../model/leadership-starters.ts'
import { type EditOptions, runEdit } from './commands/edit.ts'
import { type InitOptions, runInit } from './commands/init.ts'
import { runMigrate } from './commands/migrate.ts'
import { runSchema } from './commands/schema.ts'
import type { CommandMaking } from './file-commands.ts'
import type { CliServices, CommonOptions } from './session.ts'

type IntoFlags = CommonOptions & { readonly into?: string; readonly force?: boolean }

type EditFlags = CommonOptions & Omit<EditOptions, 'file'>

/** Adds the commands that make and change an organisation's file: `init`, `set`, `add`, `remove`, `migrate`, `schema`. */
export function addDocumentCommands(
  services: CliServices,
  { command, within }: CommandMaking,
): void {
  command('init [file]', 'a first file, by five questions or from a starter', [
    'mandate init',
    'mandate init northwind.yaml --starter middle --name Northwind',
  ])
    .addOption(new Option('--starter <size>', 'begin without questions').choices(STARTERS))
    .option('--name <name>', 'what the organisation is called, with --starter')
    .option('--schema <address>', 'name the JSON Schema for editors in the first line')
    .option('--force', 'replace the file if it is there')
    .action((file: string | undefined, options: CommonOptions & InitOptions) =>
      within(options, (session) => runInit(session, services.files, file, options)),
    )
  const editing = (made: Command) =>
    made
      .option('--org <id>', 'an organisation of the data folder instead of a file')
      .option('--data <folder>', 'where the data is kept, with --org')
      .option('--message <text>', 'why, kept with the change, with --org')
      .option('--dry-run', 'show what would change and write nothing')
  editing(
    command('set [words...]', 'change fields of an entry: [file] list/id field=value …', [
      'mandate set positions/cto title="Chief Technology Officer" reports-to=ceo',
      'mandate set northwind.yaml organization headcount=430',
      'mandate set --org northwind positions/cto holder= --message "Left in June"',
    ]),
  ).action((words: readonly string[], options: EditFlags) =>
    within(options, (session) => {
      const { file, target, rest } = splitWords(words, options.org)
      return runEdit(session, services, { do: 'set', target, fields: rest }, { ...options, file })
    }),
  )
  editing(
    command('add [words...]', 'add an entry: [file] list field=value …', [
      'mandate add positions id=ciso title="Chief Information Security Officer" reports-to=cio',
      'mandate add org/ assignments position=ciso verb=answers-for of=security.operations',
    ]).option('--after <id>', 'the entry to stand behind'),
  ).action((words: readonly string[], options: EditFlags & { readonly after?: string }) =>
    within(options, (session) => {
      const { file, target, rest } = splitWords(words, options.org)
      const wish = { do: 'add', kind: target, fields: rest, after: options.after } as const
      return runEdit(session, services, wish, { ...options, file })
    }),
  )
  editing(
    command('remove [words...]', 'remove an entry: [file] list/id', [
      'mandate remove positions/cto --with-lines',
    ]).option('--with-lines', 'what leads to it goes too, or leads to what is above it'),
  ).action((words: readonly string[], options: EditFlags & { readonly withLines?: boolean }) =>
    within(options, (session) => {
      const { file, target } = splitWords(words, options.org)
      const wish = { do: 'remove', target, withLines: options.withLines ?? false } as const
      return runEdit(session, services, wish, { ...options, file })
    }),
  )
  command('migrate [file]', 'bring a file of an older version of the format up to date', [
    'mandate migrate mandate.yaml',
  ]).action((file: string | undefined, options: CommonOptions) =>
    within(options, (session) => runMigrate(session, services.files, file)),
  )
  command('schema', "the JSON Schema of an organisation's file, for editors", [
    'mandate schema --into organization.schema.json',
  ])
    .option('--into <file>', 'the file to write')
    .option('--force', 'replace the file if it is there')
    .action((options: IntoFlags) => within(options, (session) => runSchema(session, options)))
}

/** Words of a call: the file may be left out, and is not there with `--org`. */
function splitWords(words: readonly string[], org: string | undefined) {
  const [first = '', second] = words
  const isFile = org === undefined && second !== undefined && !namesEntry(first, second)
  const [target = '', ...rest] = isFile ? words.slice(1) : words
  return { file: isFile ? first : undefined, target, rest }
}

/** Whether the first word names an entry or a list, since what follows is no such name. */
function namesEntry(first: string, second: string): boolean {
  const isTarget = (word: string) =>
    word === 'organization' ||
    ENTITY_KINDS.some((kind) => word === kind || word.startsWith(`${kind}/`))
  return second.includes('=') || (isTarget(first) && !isTarget(second))
}
