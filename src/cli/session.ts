import type { AskQuestion } from '../app/ask-question.ts'
import type { UseProblem } from '../app/errors.ts'
import { ERRORS } from '../app/errors.ts'
import { resolveLanguage } from '../app/language.ts'
import type { SearchCatalogue } from '../app/search-catalogue.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { OpenApi } from './api-connection.ts'
import type { OrganizationFiles } from './organization-files.ts'
import type { ProfileFiles } from './profile-files.ts'
import { printable } from './source-excerpt.ts'
import type { Terminal } from './terminal.ts'
import { type CliWords, cliWords } from './words.ts'

/** What the commands work with; joined in `main`. */
export type CliServices = {
  readonly version: string
  readonly catalogue: Catalogue
  readonly terminal: Terminal
  /** The asking and the search build their index when they are first used. */
  readonly ask: () => AskQuestion
  readonly search: () => SearchCatalogue
  readonly files: OrganizationFiles
  readonly profiles: ProfileFiles
  readonly openApi: OpenApi
  /** Serves page and API until stopped; gives the exit code. */
  readonly serve: (options: {
    readonly port: string | undefined
    readonly data: string | undefined
  }) => Promise<number>
}

/** Options every command takes. */
export type CommonOptions = { readonly lang?: string; readonly json?: boolean }

/** One call of a command: its language, its words, and how it ends. */
export type Session = {
  readonly catalogue: Catalogue
  readonly terminal: Terminal
  readonly language: Language
  readonly words: CliWords
  readonly json: boolean
}

/** Exit codes of every command. */
export const EXIT = { clear: 0, findings: 1, usage: 2, failure: 3 } as const

/**
 * Opens a call: settles the language. Gives the exit code instead when the language is not there.
 */
export function openSession(services: CliServices, options: CommonOptions): Session | number {
  const { catalogue, terminal } = services
  const spoken = resolveLanguage(options.lang ?? terminal.language, '--lang')
  if (!spoken.ok) return fail(terminal, spoken.problem)
  return {
    catalogue,
    terminal,
    language: spoken.value,
    words: cliWords(spoken.value),
    json: options.json ?? false,
  }
}

/** What is said around the single faults of a problem. */
type FailureWords = { readonly title: string; readonly more: (count: number) => string }

/** Writes a problem to standard error, in English unless words are given; gives its exit code. */
export function fail(
  terminal: Terminal,
  problem: UseProblem,
  words: Partial<FailureWords> = {},
): number {
  const { title = ERRORS[problem.code].title, more = (count: number) => `… and ${count} more` } =
    words
  const details = problem.details ?? []
  const told = details
    .slice(0, MOST_DETAILS)
    .map(({ where, message }) =>
      message.startsWith(where) ? `  ${message}` : `  ${where}: ${message}`,
    )
  const lines = told.length > 0 ? told : [`  ${problem.message}`]
  const left = details.length - MOST_DETAILS
  if (left > 0) lines.push(`  ${more(left)}`)
  terminal.err(`mandate: ${title}\n${lines.map(printable).join('\n')}\n`)
  return ERRORS[problem.code].exit
}

/** Writes a result as JSON; gives the exit code of a clear result. */
export function writeJson(terminal: Terminal, result: unknown): number {
  terminal.out(`${JSON.stringify(result, null, 2)}\n`)
  return EXIT.clear
}

const MOST_DETAILS = 20
