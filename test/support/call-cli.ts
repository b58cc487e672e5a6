import { createAskQuestion } from '../../src/app/ask-question.ts'
import { createSearchCatalogue } from '../../src/app/search-catalogue.ts'
import type { OpenApi } from '../../src/cli/api-connection.ts'
import { runCli } from '../../src/cli/run-cli.ts'
import { parsePlainYaml } from '../../src/formats/plain-yaml.ts'
import { catalogueForTests } from './catalogue.ts'
import { organizationFiles } from './organization-files.ts'
import { profileFiles } from './profile-files.ts'

/** What a call of the command line gave: its exit code, what it wrote where. */
export type CliCall = {
  readonly exit: number
  readonly out: string
  readonly err: string
  /** Files it wrote, by path. */
  readonly written: Readonly<Record<string, string>>
}

/**
 * Calls the command line with files by path that are there, on a terminal of 100 columns. `openApi`
 * opens the way to a data folder; there is none when nothing is said. Where files are watched, they take
 * these states one after the other.
 */
export async function callCli(
  args: readonly string[],
  given: Readonly<Record<string, string | Uint8Array>> = {},
  openApi: OpenApi = async () => ({ ok: false, message: 'There is no data folder here.' }),
  states: readonly (typeof given)[] = [],
): Promise<CliCall> {
  const catalogue = catalogueForTests()
  let files = given
  let out = ''
  let err = ''
  const written: Record<string, string> = {}
  const missing = (path: string) =>
    ({ ok: false, message: `${path}: there is no such file.` }) as const
  const exit = await runCli(args, {
    version: '1.2.3',
    catalogue,
    ask: () => createAskQuestion(catalogue),
    search: () => createSearchCatalogue(catalogue),
    files: organizationFiles,
    profiles: profileFiles,
    openApi,
    serve: async () => 0,
    terminal: {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      width: 100,
      color: false,
      interactive: false,
      language: 'en',
      readFile: async (path) => {
        const content = files[path]
        if (content === undefined) return missing(path)
        const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
        return { ok: true, text }
      },
      readBytes: async (path) => {
        const content = files[path]
        if (content === undefined) return missing(path)
        return { ok: true, bytes: bytesOf(content) }
      },
      readFolder: async (path, _, ending) => {
        const parts = Object.keys(files).filter(
          (name) =>
            name.startsWith(`${path}/`) &&
            (ending ? name.endsWith(ending) : /(?<!\.findings)\.ya?ml$/.test(name)),
        )
        if (parts.length === 0) return null
        const textOf = (name: string) => new TextDecoder().decode(bytesOf(files[name] ?? ''))
        return { ok: true, files: parts.map((name) => ({ name, text: textOf(name) })) }
      },
      writeFile: async (path, content, { replace }) => {
        if (path in files && !replace)
          return { ok: false, exists: true, message: 'is there already' }
        const isText = typeof content === 'string'
        // A byte as a letter: enough to write it back.
        written[path] = isText ? content : new TextDecoder('latin1').decode(content)
        return { ok: true }
      },
      watch: () => ({
        ok: true,
        events: (async function* () {
          for (const state of states) {
            files = state
            yield undefined
          }
        })(),
      }),
      parse: (_, text) => parsePlainYaml(text),
    },
  })
  return { exit, out, err, written }
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
