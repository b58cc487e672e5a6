import type { CheckedOrganization } from '../app/check-organization.ts'
import { gatherFindings } from '../app/findings/gather-findings.ts'
import type { Finding } from '../diagnosis/finding.ts'
import { checkWords } from './check-words.ts'
import { fileWords } from './file-words.ts'
import type { PlacedFinding } from './findings-text.ts'
import { hanging } from './layout.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/**
 * Findings by what they are about, or whom they concern (F7): a heading for each thing or person, below it what was
 * found there. At most `most` for each, the rest is counted.
 */
export function concernText(
  session: Session,
  { model, findings }: CheckedOrganization,
  placed: (finding: Finding) => PlacedFinding,
  { view, most }: { readonly view: 'subject' | 'person'; readonly most: number },
): string {
  const { catalogue, language, terminal } = session
  const words = checkWords(language)
  const style = styleFor(terminal)
  const groups = gatherFindings(catalogue, model, findings, view, language)
  const blocks = groups.map(({ of, name, findings: own }) => {
    const nothing = view === 'subject' ? words.whole : words.nobody
    const heading = of === null ? nothing : words.about(name, `${of.kind}/${of.id}`)
    const lines = own.slice(0, most).map((finding) => {
      const { sentences } = placed(finding)
      return hanging(
        `  ${sentences.mark} `,
        printable(`${sentences.what} [${finding.rule}]`),
        terminal.width,
      )
    })
    const left = own.length - lines.length
    const more = left > 0 ? [`  ${fileWords(language).more(left)}`] : []
    return [style.strong(printable(heading)), ...lines, ...more].join('\n')
  })
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n\n`
}
