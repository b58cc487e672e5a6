import { showPack } from '../../app/rule-packs.ts'
import type { Demand, Pack } from '../../catalogue/pack.ts'
import { demandFacts } from '../../text/demand-facts.ts'
import { packPhrases } from '../../text/pack-phrases.ts'
import { hanging } from '../layout.ts'
import { choosePack } from '../pack-words.ts'
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
  const count = packPhrases(language).demands(demands.length)
  return hanging(
    '',
    `${styleFor(terminal).strong(id)}: ${name[language]} (${count})`,
    terminal.width,
  )
}

function packText(session: Session, { id, name, applies, texts, leftOut, demands }: Pack): string {
  const { terminal, language } = session
  const { width } = terminal
  const words = packPhrases(language)
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
  const { id, name, place, text } = demand
  const { width } = terminal
  return [
    hanging('', `${styleFor(terminal).strong(id)}: ${name[language]} (${place})`, width),
    hanging('  ', text[language], width),
    ...demandFacts(catalogue, demand, language).map((fact) => hanging('  · ', fact, width)),
  ].join('\n')
}

function closing({ terminal, language }: Session): string {
  const { width } = terminal
  return `${hanging('', packPhrases(language).aid, width)}\n${hanging('', choosePack(language), width)}\n`
}
