import type { SourceProblem } from '../../model/document-source.ts'
import { type Locate, locateInJson, locateInTree } from './document-places.ts'
import { parseJson } from './parse-json.ts'
import { parseYamlTree } from './parse-yaml-tree.ts'
import { plainOfTree } from './plain-of-tree.ts'
import type { SyntaxFault } from './syntax-fault.ts'
import { TextLines } from './text-lines.ts'

/** How long a text may be, in characters. What is larger lives in JSON, or in the data folder. */
export const LONGEST_YAML = 8 * 1024 * 1024

/** How long a JSON text may be, in characters: half of what the longest string can hold. */
const LONGEST_JSON = 256 * 1024 * 1024

/** Whether the first key of a mapping is in double quotes; with other keys it is YAML in brackets (Y1). */
export function beginsAsJson(text: string): boolean {
  return /^\s*\{\s*["}]/.test(text.slice(0, 1000))
}

/** The data of a text with the way back to its offsets and lines; or what keeps it from being data. */
export type ParsedText =
  | {
      readonly ok: true
      readonly value: unknown
      readonly locate: Locate
      readonly lines: TextLines
    }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

/** Parses YAML or JSON, told by the content. `name` is what the file is called in messages. Never throws. */
export function parseOrganizationText(given: string, name: string): ParsedText {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  const isJson = beginsAsJson(text)
  const longest = isJson ? LONGEST_JSON : LONGEST_YAML
  if (text.length > longest) return { ok: false, problems: [tooLarge(name, text.length, isJson)] }
  if (isNoText(text)) return { ok: false, problems: [noText(name)] }
  const lines = new TextLines(text)
  const parsed = isJson ? readJsonText(text) : readYamlText(text)
  if (parsed.ok) return { ...parsed, lines }
  return { ok: false, problems: parsed.faults.map((fault) => syntaxProblem(fault, name, lines)) }
}

type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly locate: Locate }
  | { readonly ok: false; readonly faults: readonly SyntaxFault[] }

function readYamlText(text: string): Parsed {
  const tree = parseYamlTree(text)
  if (!tree.ok) return tree
  const plain = plainOfTree(tree.root, text)
  return plain.ok ? { ...plain, locate: locateInTree(tree.root) } : plain
}

function readJsonText(text: string): Parsed {
  const json = parseJson(text)
  if (!json.ok) return { ok: false, faults: [json.fault] }
  return { ok: true, value: json.value, locate: locateInJson(text, json.entries) }
}

/** How much of a text is looked at to tell whether it is one, in characters. */
const SAMPLE = 4096

/** Whether there are bytes behind a text that nobody wrote: more than a few control characters. */
function isNoText(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const controls = sample.match(/(?![\t\n\r])[\p{Cc}\ufffd]/gu)?.length ?? 0
  return controls > sample.length / 50
}

function noText(name: string): SourceProblem {
  const expected = 'a text in YAML or JSON'
  const found = 'bytes that are no text'
  const message = `${name}: ${found}; ${expected} belongs here. Spreadsheets are imported: mandate import --help.`
  return { code: 'not-text', path: [], where: name, place: null, expected, found, message }
}

function tooLarge(name: string, length: number, isJson: boolean): SourceProblem {
  const most = (isJson ? LONGEST_JSON : LONGEST_YAML) / 1024 / 1024
  const expected = `at most ${most} million characters`
  const found = `${length} characters`
  const advice = isJson
    ? 'give one organisation at a time.'
    : 'keep an organisation of this size in JSON, or import it into the data folder.'
  const message = `${name}: ${expected} of ${isJson ? 'JSON' : 'YAML'} are read, not ${length}; ${advice}`
  return { code: 'file-too-large', path: [], where: name, place: null, expected, found, message }
}

function syntaxProblem(fault: SyntaxFault, name: string, lines: TextLines): SourceProblem {
  const { code, from, to, expected, found, advice } = fault
  const place = lines.placeOf(from, to)
  const where = `${name}:${place.line}:${place.column}`
  const message = code === 'more-problems' ? advice : `found ${found}: ${advice}`
  return { code, path: [], where, place, expected, found, message }
}
