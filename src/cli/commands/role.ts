import { type ShownRole, showRole } from '../../app/show-role.ts'
import type { Part } from '../../catalogue/responsibility.ts'
import { phrasesIn } from '../../text/phrases-in.ts'
import { positionSentence } from '../../text/position-sentence.ts'
import { hanging } from '../layout.ts'
import { cite } from '../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'

/** `mandate role <name>`: all that the sources say of a role, and what they leave unsaid. */
export function runRole(session: Session, name: string): number {
  const { catalogue, terminal } = session
  const shown = showRole(catalogue, name)
  if (!shown.ok) return fail(terminal, shown.problem)
  if (session.json) return writeJson(terminal, shown.value)
  terminal.out(`${roleText(session, shown.value)}\n`)
  return EXIT.clear
}

function roleText(session: Session, shown: ShownRole): string {
  const { language, words, terminal } = session
  const { verbs } = phrasesIn(language)
  const style = styleFor(terminal)
  const item = (text: string) => hanging('  · ', text, terminal.width)
  const section = (title: string, items: readonly string[]) =>
    items.length > 0 ? [[style.strong(title), ...items.map(item)].join('\n')] : []
  const { role } = shown
  const verb = (part: Part) =>
    part.involved ? verbs[part.verb].name : `${words.not} ${verbs[part.verb].name}`
  const place = positionSentence(shown.position, language)
  const name = role.name[language]
  return [
    style.strong(role.abbreviation ? `${role.abbreviation} · ${name}` : name),
    ...role.definition.map((line) =>
      hanging('', `${line.text[language]}${cite(line.claims)}`, terminal.width),
    ),
    hanging('', `${place.text}${cite(place.claims)}`, terminal.width),
    ...section(
      words.responsibilities,
      shown.responsibilities.map(
        ({ responsibility, parts }) =>
          `${responsibility.name[language]}: ${parts
            .map((part) => `${verb(part)}${cite(part.claims)}`)
            .join('; ')}`,
      ),
    ),
    ...section(
      words.artefacts,
      shown.artefacts.map(
        ({ artefact, holdings }) =>
          `${artefact.name[language]}: ${holdings
            .map((holding) => `${holding.involvement[language]}${cite([holding.claim])}`)
            .join('; ')}`,
      ),
    ),
    ...section(
      words.metrics,
      shown.metrics.map(({ metric, claims }) => `${metric.name[language]}${cite(claims)}`),
    ),
    ...section(
      words.pay,
      shown.pay.map((pay) => {
        const amount = new Intl.NumberFormat(language, {
          style: 'currency',
          currency: pay.currency,
          maximumFractionDigits: 0,
        }).format(pay.amount)
        return `${amount}, ${pay.statistic[language]}, ${pay.region}, ${words.asOf} ${pay.asOf}${cite(pay.claims)}`
      }),
    ),
    ...section(
      words.titles,
      shown.titles.map(
        (title) =>
          `${title.title}${title.note ? `: ${title.note[language]}` : ''}${cite(title.claims)}`,
      ),
    ),
    ...section(
      words.disagreements,
      shown.disagreements.map(({ id, topic }) => `≠ ${id} ${topic[language]}`),
    ),
    ...section(
      words.unsaid,
      role.unsaid.map(({ text }) => text[language]),
    ),
  ].join('\n\n')
}
