import { gatherFindings } from '../app/findings/gather-findings.ts'
import type { Recheck } from '../app/findings/recheck-organization.ts'
import type { Finding } from '../diagnosis/finding.ts'
import type { FindingView } from '../diagnosis/findings-by.ts'
import type { Model } from '../model/model.ts'
import { findingSentences } from '../text/finding-sentences.ts'
import { checkWords } from './check-words.ts'
import { hanging } from './layout.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** How the changes of a look are shown. */
export type WatchView = { readonly by: FindingView; readonly most: number }

/** What came and went at a look, in lines; at the first look all there is, and nothing is called new. */
export function watchText(
  session: Session,
  { state, appeared, vanished, before }: Recheck,
  { by, most, isFirst }: WatchView & { readonly isFirst: boolean },
): readonly string[] {
  const words = checkWords(session.language)
  const came = { model: state.diagnosis.model, findings: appeared }
  const went = { model: before, findings: vanished }
  const told = (label: string, change: Change) =>
    by === 'rule'
      ? lines(session, change, { label, most })
      : gathered(session, change, { label, by, most })
  return [...told(words.vanished, went), ...told(isFirst ? '' : words.appeared, came)]
}

/** What came and went at a look as one line of JSON. */
export function watchLine(
  { catalogue, language }: Session,
  file: string,
  { state, appeared, vanished, counts }: Recheck,
): string {
  const teller = findingSentences(catalogue, state.diagnosis.model, language)
  const told = appeared.map((finding) => ({ ...finding, sentences: teller.tell(finding) }))
  const gone = vanished.map(({ id }) => id)
  return JSON.stringify({ file, counts, appeared: told, vanished: gone })
}

type Change = { readonly model: Model; readonly findings: readonly Finding[] }

function lines(
  { catalogue, language, terminal }: Session,
  { model, findings }: Change,
  { label, most }: { readonly label: string; readonly most: number },
): readonly string[] {
  const teller = findingSentences(catalogue, model, language)
  const style = styleFor(terminal)
  const told = findings.slice(0, most).map((finding) => {
    const { mark, what } = teller.tell(finding)
    const said = label === '' ? what : `${label}: ${what}`
    const line = hanging(`  ${mark} `, printable(said), terminal.width)
    return `${line}\n    ${style.soft(printable(finding.id))}`
  })
  const left = findings.length - told.length
  return left > 0 ? [...told, `  … +${left} ${label}`.trimEnd()] : told
}

function gathered(
  session: Session,
  { model, findings }: Change,
  view: { readonly label: string; readonly by: 'subject' | 'person'; readonly most: number },
): readonly string[] {
  const { catalogue, language, terminal } = session
  const words = checkWords(language)
  const groups = gatherFindings(catalogue, model, findings, view.by, language)
  return groups.flatMap(({ of, name, findings: own }) => {
    const nothing = view.by === 'subject' ? words.whole : words.nobody
    const heading = of === null ? nothing : words.about(name, `${of.kind}/${of.id}`)
    const strong = styleFor(terminal).strong(printable(heading))
    return [strong, ...lines(session, { model, findings: own }, view)]
  })
}
