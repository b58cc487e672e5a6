import { parse, TomlError } from 'smol-toml'
import type { z } from 'zod'
import type { Problem } from '../../model/problem.ts'
import type { TextFile } from '../read-csv.ts'

/** Longest file that is read, in characters, and how deep its values may stand in one another. */
const LONGEST = 1024 * 1024
const DEEPEST = 16

/** A problem of a file, with the line. */
export type FileProblem = Problem & { readonly line: number; readonly column: number }

/** What a file holds, or what is wrong with it. */
export type ParsedFile<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** Reads a TOML file that is to have a shape (RT1). Never throws. */
export function parseTomlFile<Value>(
  { name, text }: TextFile,
  schema: z.ZodType<Value>,
): ParsedFile<Value> {
  const refuse = (code: string, message: string, line = 1, column = 1) => ({
    ok: false as const,
    problems: [{ code, where: name, message, line, column }],
  })
  if (text.length > LONGEST) {
    return refuse(
      'too-large',
      `The file has over ${LONGEST} characters; a team's has a few hundred.`,
    )
  }
  let value: unknown
  try {
    // Numbers of accounts are longer than a number can be exactly.
    value = parse(text, {
      integersAsBigInt: 'asNeeded',
      maxDepth: DEEPEST,
      unsafeKeyBehaviour: 'drop',
    })
  } catch (error) {
    if (!(error instanceof TomlError)) return refuse('not-toml', 'This is no TOML.')
    const [first = ''] = error.message.split('\n')
    const reason = first.replace(/^Invalid TOML document: /, '')
    return refuse('not-toml', `This is no TOML: ${reason}.`, error.line, error.column)
  }
  const read = schema.safeParse(value)
  if (read.success) return { ok: true, value: read.data }
  const problems = read.error.issues.map(({ path, message }) => {
    const field = path.filter((step) => typeof step === 'string').join('.')
    const line = lineOfKey(text, path)
    const said = `${field || 'The file'} is not as a team's file has it: ${message}.`
    return { code: 'malformed-field', where: name, message: said, line, column: 1 }
  })
  return { ok: false, problems }
}

/** The line in which the last key of a path that stands in the text is written. */
function lineOfKey(text: string, path: readonly PropertyKey[]): number {
  const lines = text.split('\n')
  const keys = path.filter((step) => typeof step === 'string')
  for (const key of keys.reverse()) {
    const at = lines.findIndex((line) => {
      const bare = line.trim().replace(/^\[+\s*/, '')
      return bare.startsWith(key) && /^\s*[=\].]/.test(bare.slice(key.length))
    })
    if (at >= 0) return at + 1
  }
  return 1
}
