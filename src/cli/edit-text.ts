import type { TriedEdit } from '../app/edits/try-edit.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Finding } from '../diagnosis/finding.ts'
import type { Model } from '../model/model.ts'
import { findingSentences } from '../text/finding-sentences.ts'
import { editWords } from './edit-words.ts'
import { hanging } from './layout.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** Most entries, and most findings of each kind, that are shown; `--json` has all. */
const MOST = { entries: 40, findings: 10 } as const

/** What an edit changes, which findings come and go, and what of it leads nowhere. */
export function editText(session: Session, tried: TriedEdit): string {
  const words = editWords(session.language)
  const style = styleFor(session.terminal)
  const { width } = session.terminal
  const lines: string[] = []
  for (const one of tried.difference.slice(0, MOST.entries)) {
    const name = printable(one.kind === 'organization' ? 'organization' : `${one.kind}/${one.id}`)
    if (one.change === 'changed') {
      lines.push(style.strong(name))
      for (const { field, before, after } of one.fields) {
        const change = `${inWords(before, words.nothing)} → ${inWords(after, words.nothing)}`
        lines.push(hanging(`  ${field}: `, printable(change), width))
      }
    } else {
      const title = titleOf(one.entity)
      lines.push(
        `${style.strong(name)} ${words[one.change]}${title ? `: ${printable(title)}` : ''}`,
      )
    }
  }
  const left = tried.difference.length - MOST.entries
  if (left > 0) lines.push(words.more(left))
  for (const { entity, field, to, suggestion } of tried.looseEnds) {
    lines.push(printable(words.looseEnd(entity, field, to, suggestion)))
  }
  const { catalogue } = session
  lines.push(
    words.findings(tried.appeared.length, tried.vanished.length),
    ...told(session, catalogue, tried.after, tried.appeared, words.appeared),
    ...told(session, catalogue, tried.before, tried.vanished, words.vanished),
  )
  return `${lines.join('\n')}\n`
}

/** The same as data. */
export function editData({ difference, appeared, vanished, looseEnds }: TriedEdit) {
  return { difference, appeared, vanished, looseEnds }
}

function told(
  { language, terminal }: Session,
  catalogue: Catalogue,
  model: Model,
  findings: readonly Finding[],
  label: string,
): readonly string[] {
  const words = editWords(language)
  const teller = findingSentences(catalogue, model, language)
  const lines = findings.slice(0, MOST.findings).map((finding) => {
    const { mark, what } = teller.tell(finding)
    return hanging(`  ${label} ${mark} `, printable(`${what} (${finding.rule})`), terminal.width)
  })
  const left = findings.length - MOST.findings
  return left > 0 ? [...lines, `  ${words.more(left)}`] : lines
}

function inWords(value: unknown, nothing: string): string {
  if (value === undefined) return nothing
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function titleOf(entity: object): string {
  const { title, name } = entity as { readonly title?: string; readonly name?: string }
  return title ?? name ?? ''
}
