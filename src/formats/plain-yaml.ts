import { parseYamlTree } from './organization-yaml/parse-yaml-tree.ts'
import { plainOfTree } from './organization-yaml/plain-of-tree.ts'
import { TextLines } from './organization-yaml/text-lines.ts'

/** What a text holds as data, or where and why it is no YAML. */
export type PlainYaml =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

/**
 * Reads YAML (or JSON, which is YAML) into plain data, within the bounds of an organisation's file: what
 * grows faster than the text is refused. Never throws.
 */
export function parsePlainYaml(text: string): PlainYaml {
  const tree = parseYamlTree(text)
  const plain = tree.ok ? plainOfTree(tree.root, text) : tree
  if (plain.ok) return plain
  const [fault] = plain.faults
  if (!fault) return { ok: false, message: 'This is no YAML.' }
  const { line, column } = new TextLines(text).placeOf(fault.from, fault.to)
  return { ok: false, message: `Line ${line}, column ${column}: ${fault.advice}` }
}
