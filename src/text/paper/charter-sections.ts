import { PARTS } from '../../authority/parts-taken.ts'
import type { Charter } from '../../charter/charter.ts'
import { VERBS } from '../../model/verb.ts'
import { dutyLine, shortDutyLine } from './duty-lines.ts'
import { listBlock } from './list-block.ts'
import type { PaperBlock } from './paper.ts'
import type { PaperNames } from './paper-names.ts'
import type { PaperNotes } from './paper-notes.ts'
import { byRule, partLine, rightLines } from './right-lines.ts'

/** A charter with what names and numbers it. */
export type CharterParts = {
  readonly charter: Charter
  readonly names: PaperNames
  readonly notes: PaperNotes
}

/** What the position is there for: in the organisation's words, then in those of the sources. */
export function purposeBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const { catalogue, model, language, phrases } = names
  const own = model.tables.positions.get(charter.position)?.description
  const said = charter.roles.flatMap((role) =>
    listBlock(
      charter.purpose
        .filter((one) => one.role === role)
        .flatMap(({ at, claims }) => {
          const sentence = catalogue.roles.get(role)?.definition[at]?.text[language]
          return sentence === undefined ? [] : [notes.line(sentence, { claims })]
        }),
      phrases.roleSays(names.role(role), charter.rolesByTitle),
    ),
  )
  return own === undefined ? said : [{ kind: 'text', line: notes.line(own) }, ...said]
}

/** What it answers for; things stand by themselves. */
export function answersForBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const duties = charter.duties.filter(({ verb, isThing }) => verb === 'answers-for' && !isThing)
  return listBlock(duties.map((duty) => dutyLine(names, notes, duty)))
}

/** What it decides: by assignment, then by rule with limits. */
export function decidesBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const answered = new Set(
    charter.duties.filter(({ verb }) => verb === 'answers-for').map(({ of }) => of),
  )
  const duties = charter.duties.filter(({ verb, isThing }) => verb === 'decides' && !isThing)
  const lines = duties.map((duty) =>
    // What was explained above needs no second explanation.
    answered.has(duty.of) ? shortDutyLine(names, notes, duty) : dutyLine(names, notes, duty),
  )
  const rights = rightLines(names, notes, charter)
  return [...listBlock(lines), ...listBlock(rights, names.phrases.byRules)]
}

/** What needs its agreement. */
export function mustAgreeBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const duties = charter.duties.filter(({ verb }) => verb === 'must-agree')
  const parts = charter.parts.filter(({ part }) => part === 'must-agree')
  return [
    ...listBlock(
      duties.map((duty) => dutyLine(names, notes, duty)),
      names.phrases.verbs['must-agree'],
    ),
    ...listBlock(
      parts.map((part) => partLine(names, notes, part)),
      names.phrases.parts['must-agree'],
    ),
  ]
}

/** What it recommends, is heard on, carries out, supports and is told. */
export function furtherBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const { phrases } = names
  const byVerb = VERBS.flatMap((verb) => {
    if (verb === 'answers-for' || verb === 'decides' || verb === 'must-agree') return []
    const duties = charter.duties.filter((duty) => duty.verb === verb && !duty.isThing)
    const lines = duties.map((duty) => dutyLine(names, notes, duty))
    return listBlock(lines, phrases.verbs[verb])
  })
  const byPart = PARTS.filter((part) => part !== 'must-agree').flatMap((part) => {
    const taken = charter.parts.filter((one) => one.part === part)
    const lines = taken.map((one) => partLine(names, notes, one))
    return listBlock(lines, phrases.parts[part])
  })
  return [...byVerb, ...byPart]
}

/** The things in its hand, with what it has to do with each. */
export function thingBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const { phrases } = names
  return VERBS.flatMap((verb) => {
    const things = charter.duties.filter((duty) => duty.isThing && duty.verb === verb)
    const title =
      verb === 'answers-for' || verb === 'decides' ? phrases.sections[verb] : phrases.verbs[verb]
    return listBlock(
      things.map((duty) => dutyLine(names, notes, duty)),
      title,
    )
  })
}

/** Who must agree with what it decides. */
export function agreeingBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  return listBlock(
    charter.agreeing.map(({ rule, seats }) =>
      notes.line(names.seats(seats), { remark: byRule(names, rule) }),
    ),
  )
}

/** What it is measured by: its own measures, then those of the sources. */
export function measureBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const { phrases, model, catalogue, language } = names
  const own = charter.measures.own.flatMap((id) => {
    const metric = model.tables.metrics.get(id)
    if (!metric) return []
    const target = metric.target === undefined ? '' : phrases.target(metric.target)
    return [notes.line(target, { name: metric.name })]
  })
  const sources = charter.measures.catalogue.flatMap(({ metric: id, claims }) => {
    const metric = catalogue.metrics.get(id)
    if (!metric) return []
    return [notes.line(metric.description[language], { name: metric.name[language], claims })]
  })
  return [...listBlock(own, phrases.ownMeasures), ...listBlock(sources, phrases.sourcesMeasure)]
}

/** What is still open. */
export function openBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  return listBlock(charter.open.map((gap) => notes.line(names.phrases.gaps[gap])))
}
