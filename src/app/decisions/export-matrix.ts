import type { Language } from '../../model/language.ts'
import type { MatrixFormat } from '../../text/matrix-losses.ts'
import { answered, type Outcome } from '../errors.ts'
import { openOrganization, type Which } from '../organizations/open-organization.ts'
import type { Registry } from '../organizations/registry.ts'
import type { WrittenMatrix } from './matrix-port.ts'

/** The rules of an organisation as a file, with what it is called and what it stays the same with. */
export type ExportedMatrix = WrittenMatrix & { readonly name: string; readonly tag: string }

/** Writes the rules of an organisation, as it stands or stood, in a format. */
export async function exportMatrix(
  registry: Registry,
  which: Which,
  format: MatrixFormat,
  language: Language,
): Promise<Outcome<ExportedMatrix>> {
  const opened = await openOrganization(registry, which)
  if (!opened.ok) return opened
  const { model, tag } = opened.value
  const written = registry.formats.matrix.write(model, registry.catalogue, format, language)
  return answered({ ...written, name: `${model.organization.id}-rules.${written.ending}`, tag })
}
