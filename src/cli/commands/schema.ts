import { publishSchema } from '../../app/publish-schema.ts'
import { editWords } from '../edit-words.ts'
import { EXIT, fail, type Session } from '../session.ts'
import { notWritten } from '../written.ts'

/**
 * `mandate schema [--into FILE]`: the JSON Schema of an organisation's file, for editors, to standard
 * output or into a file.
 */
export async function runSchema(
  { catalogue, terminal, language }: Session,
  { into, force = false }: { readonly into?: string; readonly force?: boolean },
): Promise<number> {
  const text = `${JSON.stringify(publishSchema(catalogue, language), null, 2)}\n`
  if (into === undefined) {
    terminal.out(text)
    return EXIT.clear
  }
  const written = await terminal.writeFile(into, text, { replace: force })
  if (!written.ok) return fail(terminal, notWritten(into, written))
  terminal.out(`${editWords(language).written(into)}\n`)
  return EXIT.clear
}
