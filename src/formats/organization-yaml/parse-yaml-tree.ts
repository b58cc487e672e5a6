import {
  Composer,
  type CST,
  type ErrorCode,
  Lexer,
  type ParsedNode,
  Parser,
  type YAMLParseError,
} from 'yaml'
import { MOST_PROBLEMS } from '../../model/bounds.ts'
import { DEEPEST_TEXT, excerptOf, type SyntaxFault } from './syntax-fault.ts'

/** The tree of a YAML text, every node with its offsets; or all that is wrong with the text. */
export type YamlTree =
  | { readonly ok: true; readonly root: ParsedNode | null }
  | { readonly ok: false; readonly faults: readonly SyntaxFault[] }

/** Anchors, aliases and tags; a file written by hand has a few. */
const MOST_MARKS = 10_000

/**
 * Parses YAML 1.2 into a tree. Time and memory grow with the text and no faster: what costs more (a
 * thousand levels, a hundred thousand faults) ends the parsing where it shows. Never throws.
 */
export function parseYamlTree(text: string): YamlTree {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const guard = new LexemeGuard(text)
  for (const lexeme of new Lexer().lex(text)) {
    const fault = guard.look(lexeme, parser)
    if (fault) return { ok: false, faults: [fault] }
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (tokens.length > MOST_MARKS && tokens.at(-1)?.type === 'error') break
  }
  tokens.push(...parser.end())
  const composed = compose(tokens)
  if (composed.faults.length > 0) {
    const faults = composed.faults.slice(0, MOST_PROBLEMS).map((fault) => faultOf(fault, text))
    return { ok: false, faults: withoutEchoes(faults) }
  }
  const { document, second } = composed
  if (second) return { ok: false, faults: [severalDocuments(second.range[0])] }
  return { ok: true, root: document?.contents ?? null }
}

/** How the parser reports faults. */
type ComposeErrorHandler = (
  source: unknown,
  code: ErrorCode,
  message: string,
  isWarning?: boolean,
) => void

/** A fault as the parser reports it. */
type Reported = {
  readonly source: unknown
  readonly code: ErrorCode
  readonly message: string
}

/** Thrown through the parser when there are faults enough. */
class Enough extends Error {}

/** Makes trees of tokens; stops at so many faults, since each costs more than the text it is in. */
function compose(tokens: readonly CST.Token[]) {
  const composer = new Composer({
    prettyErrors: false,
    // Looking for a key among all before it would take the square of their number.
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const faults: Reported[] = []
  const report: ComposeErrorHandler = (source, code, message, isWarning) => {
    if (!isWarning) faults.push({ source, code, message })
    if (faults.length >= MOST_PROBLEMS) throw new Enough()
  }
  // The parser has no other way to hear of faults as they are found.
  Reflect.set(composer, 'onError', report)
  try {
    const [document, second] = composer.compose(tokens)
    const others = (document?.errors ?? []).slice(0, MOST_PROBLEMS).map(reportedOf)
    return { document, second, faults: [...faults, ...others] }
  } catch (error) {
    if (error instanceof Enough) return { faults }
    throw error
  }
}

const reportedOf = ({ pos, code, message }: YAMLParseError): Reported => ({
  source: pos,
  code,
  message,
})

/** Stops what would cost more than its length. */
class LexemeGuard {
  readonly #text: string
  #marks = 0
  #crowded = 0
  #wasQuoted = false

  constructor(text: string) {
    this.#text = text
  }

  look(lexeme: string, { stack, offset }: Parser): SyntaxFault | undefined {
    if (stack.length > 2 * DEEPEST_TEXT) {
      const advice = `lists and mappings stand more than ${DEEPEST_TEXT} deep in one another here.`
      return this.#fault('too-deep', offset, `at most ${DEEPEST_TEXT} levels`, advice)
    }
    const first = lexeme[0]
    if ((first === '&' || first === '*' || first === '!') && ++this.#marks > MOST_MARKS) {
      const advice = `there are more than ${MOST_MARKS} anchors, aliases and tags; write the values out.`
      return this.#fault('alias-bomb', offset, `at most ${MOST_MARKS}`, advice)
    }
    // One text after another with nothing between: not worth a fault for each of a million.
    const quoted = first === '"' || first === "'"
    if (quoted && this.#wasQuoted && ++this.#crowded > MOST_PROBLEMS) {
      return this.#fault('malformed-yaml', offset, 'a line break or a comma', ADVICE.MISSING_CHAR)
    }
    if (first !== ' ') this.#wasQuoted = quoted
    return undefined
  }

  #fault(code: SyntaxFault['code'], offset: number, expected: string, advice: string): SyntaxFault {
    const found = excerptOf(this.#text, offset, offset + 20)
    return { code, from: offset, to: offset + 1, expected, found, advice }
  }
}

function severalDocuments(offset: number): SyntaxFault {
  return {
    code: 'several-documents',
    from: offset,
    to: offset + 3,
    expected: 'one document',
    found: 'another one',
    advice: 'a second document begins here (---); keep each organisation in a file of its own.',
  }
}

/** What to do about the faults the parser knows; what is not here is told in its own words. */
const ADVICE = {
  BAD_INDENT:
    'the indentation does not fit: begin entries of one list, and keys of one entry, in the same column; or close the bracket that is open above.',
  BAD_SCALAR_START:
    'a text cannot begin with this character unless it stands in quotes: put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'a second “: ” stands on this line; put a text that holds a colon in quotes.',
  BLOCK_IN_FLOW:
    'lines of a list or mapping cannot stand within { } or [ ]; close the bracket first.',
  KEY_OVER_1024_CHARS: 'this key is too long; look for a quote or bracket that is not closed.',
  MISSING_CHAR:
    'a character is missing: a comma, a closing bracket or quote, or the blank after a colon.',
  MULTILINE_IMPLICIT_KEY:
    'a key stands on one line with its colon; look for a missing colon, quote or bracket.',
  TAB_AS_INDENT: 'lines are indented with blanks, never with tabs; replace the tab by two blanks.',
  UNEXPECTED_TOKEN: 'this does not belong here; look for a missing comma, bracket, quote or colon.',
  BAD_DQ_ESCAPE:
    'after a backslash in double quotes only n, t, \\, " and the like may follow; use single quotes.',
  BAD_ALIAS: 'a text cannot begin with * or & unless it stands in quotes: put the text in quotes.',
} as const

/** Faults of one code that are mended in different ways. */
const SPECIAL: readonly (readonly [RegExp, string])[] = [
  [/closing .quote/, 'a quote that was opened is never closed; look above for the place.'],
  [
    /Sequence item without/,
    'an entry of a list begins with “- ”, its keys stand in one column; move this line to it.',
  ],
]

function faultOf({ source, code, message }: Reported, text: string): SyntaxFault {
  const [from, to] = rangeOf(source)
  const known = Object.hasOwn(ADVICE, code) ? ADVICE[code as keyof typeof ADVICE] : undefined
  const told = (message.split('\n', 1)[0] as string).slice(0, 200)
  const [, special] = SPECIAL.find(([pattern]) => pattern.test(told)) ?? []
  return {
    code: 'malformed-yaml',
    from,
    to,
    expected: told,
    found: excerptOf(text, from, to),
    advice: special ?? known ?? `this is no YAML: ${told}.`,
  }
}

function rangeOf(source: Reported['source']): readonly [from: number, to: number] {
  if (typeof source === 'number') return [source, source + 1]
  if (Array.isArray(source)) return [source[0], source[1]]
  const { offset, source: token } = source as { readonly offset: number; readonly source?: string }
  return [offset, offset + (token?.length ?? 1)]
}

/** One slip makes the parser stumble again and again; the second fault on an offset says nothing new. */
function withoutEchoes(faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
  const seen = new Set<number>()
  return faults.filter(({ from }) => !seen.has(from) && seen.add(from))
}
