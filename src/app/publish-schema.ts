import type { Catalogue } from '../catalogue/catalogue.ts'
import { documentJsonSchema } from '../model/document-json-schema.ts'
import type { Language } from '../model/language.ts'

/**
 * JSON Schema of the document as editors get it: hover text for every key, and for roles,
 * responsibilities, kinds of decisions and metrics what the catalogue has, by name.
 */
export function publishSchema(
  { data, responsibilities, decisionKinds }: Catalogue,
  language: Language,
): Readonly<Record<string, unknown>> {
  type Named = { readonly id: string; readonly name: Readonly<Record<Language, string>> }
  const told = (things: Iterable<Named>) =>
    Array.from(things, ({ id, name }) => ({ id, name: name[language] }))
  return documentJsonSchema({
    roles: told(data.roles),
    responsibilities: told(responsibilities.values()),
    decisions: told(decisionKinds.values()),
    metrics: told(data.metrics),
  })
}

/** The line that tells an editor which schema a YAML file follows; it stands first in the file. */
export function schemaLine(address: string): string {
  return `# yaml-language-server: $schema=${address}\n`
}
