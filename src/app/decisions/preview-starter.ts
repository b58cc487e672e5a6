import type { StartedMatrix } from '../../authority/start-matrix.ts'
import type { StarterSize } from '../../authority/starters/starter.ts'
import type { Language } from '../../model/language.ts'
import { starterSentences } from '../../text/starter-sentences.ts'
import { answered, type Outcome } from '../errors.ts'
import { openOrganization } from '../organizations/open-organization.ts'
import type { Registry } from '../organizations/registry.ts'
import { startDecisions } from './start-decisions.ts'

/** The organisation a starter matrix is for, and of which size; by its own size where none is named. */
export type StarterRequest = {
  readonly organization: string
  readonly scenario?: string | undefined
  readonly size?: StarterSize | undefined
}

/** A starter matrix bound to an organisation, in words too; its operations write it upon the head. */
export type StarterPreview = StartedMatrix & {
  readonly head: string
  readonly sentences: readonly string[]
}

/** Shows rules for technology decisions to begin with, bound to the positions there are; nothing is written. */
export async function previewStarter(
  registry: Registry,
  { size, ...which }: StarterRequest,
  language: Language,
): Promise<Outcome<StarterPreview>> {
  const opened = await openOrganization(registry, which)
  if (!opened.ok) return opened
  const { model, head } = opened.value
  const started = startDecisions(model, size)
  if (!started.ok) return started
  const sentences = starterSentences(registry.catalogue, model, language, started.value)
  return answered({ ...started.value, head, sentences })
}
