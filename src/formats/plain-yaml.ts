import { LineCounter, parseDocument } from 'yaml'

/** What a text holds as data, or where and why it is no YAML. */
export type PlainYaml =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

/** Aliases that may be expanded; more is an attempt to blow up the memory. */
const MOST_ALIASES = 100

/** Reads YAML (or JSON, which is YAML) into plain data. Never throws. */
export function parsePlainYaml(text: string): PlainYaml {
  try {
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
    const [error] = document.errors
    if (error) {
      const { line, col } = lines.linePos(error.pos[0])
      return { ok: false, message: `Line ${line}, column ${col}: ${error.message.split('\n')[0]}` }
    }
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
