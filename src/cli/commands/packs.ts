import { showPack } from '../../app/rule-packs.ts'
import type { Demand, Pack } from '../../catalogue/pack.ts'
import { hanging } from '../layout.ts'
import { packWords } from '../pack-words.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'

/** `mandate packs [pack]`: the rule packs there are, or what one of them demands, with its places. */
export function runPacks(session: Session, id: string | undefined): number {
  const { catalogue, terminal } = session
  if (id === undefined) {
    const packs = [...catalogue.packs.values()]
    if (session.json) return writeJson(terminal, { packs })
    terminal.out(`${packs.map((pack) => lineOf(session, pack)).join('\n')}\n\n${closing(session)}`)
    return EXIT.clear
  }
  const shown = showPack(catalogue, id)
  if (!shown.ok) return fail(terminal, shown.problem)
  if (session.json) return writeJson(terminal, shown.value)
  terminal.out(`${packText(session, shown.value)}\n\n${closing(session)}`)
  return EXIT.clear
}

function lineOf({ terminal, language }: Session, { id, name, demands }: Pack): string {
  const count = packWords(language).demands(demands.length)
  return hanging(
    '',
    `${styleFor(terminal).strong(id)}: ${name[language]} (${count})`,
    terminal.width,
  )
}

function packText(session: Session, { id, name, applies, texts, leftOut, demands }: Pack): string {
  const { terminal, language } = session
  const { width } = terminal
  const words = packWords(language)
  const style = styleFor(terminal)
  const listed = (label: string, lines: readonly string[]) =>
    [style.strong(label), ...lines.map((line) => hanging('  · ', line, width))].join('\n')
  return [
    style.strong(`${name[language]} · ${id}`),
    ...demands.map((demand) => demandText(session, demand)),
    listed(words.applies, [applies[language]]),
    listed(
      words.texts,
      texts.map(({ title, url }) => (url === undefined ? title : `${title} <${url}>`)),
    ),
    listed(
      words.leftOut,
      leftOut.map((text) => text[language]),
    ),
  ].join('\n\n')
}

function demandText({ catalogue, terminal, language }: Session, demand: Demand): string {
  const { id, name, place, text, roles, sharing, underHead, rights } = demand
  const { width } = terminal
  const words = packWords(language)
  const named = roles.map((role) => catalogue.roles.get(role)?.name[language] ?? role)
  const facts = [
    ...(named.length > 0 ? [`${words.filledBy}: ${named.join(', ')}`] : []),
    ...(sharing ? [`${sharing.allowed ? words.mayShare : words.one} (${sharing.place})`] : []),
    ...(underHead ? [`${words.underHead} (${underHead})`] : []),
    ...rights.map((right) => {
      const kind = catalogue.decisionKinds.get(right.decision)?.name[language] ?? right.decision
      return `${words.approves}: ${kind} (${right.place}; ${words.stays[right.handOn]})`
    }),
  ]
  return [
    hanging('', `${styleFor(terminal).strong(id)}: ${name[language]} (${place})`, width),
    hanging('  ', text[language], width),
    ...facts.map((fact) => hanging('  · ', fact, width)),
  ].join('\n')
}

function closing({ terminal, language }: Session): string {
  const { aid, choose } = packWords(language)
  return `${hanging('', aid, terminal.width)}\n${hanging('', choose, terminal.width)}\n`
}
