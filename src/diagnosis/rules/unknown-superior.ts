import { reportsOf } from '../../model/index/walks.ts'
import { type Model, related } from '../../model/model.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import type { Operation } from '../../model/operation.ts'
import type { Severity } from '../finding.ts'
import { defineRule, type Fix } from '../rule.ts'
import { inOrder, liveReportsOf, namedSuperior } from '../seats.ts'

type Facts = {
  /** The id that is named and does not exist. */
  readonly missing: string
  /** Live seats that report to it. */
  readonly positions: readonly string[]
  /** Staff groups that report to it. */
  readonly groups: readonly string[]
}

/** Above so many seats no similar id is looked for: it would take longer than anybody waits. */
const MOST_COMPARED = 20_000

/**
 * A superior that is named and is not in the document. Told once for every missing seat, however many
 * lines lead to it: it is one thing to mend. Lines of eliminated seats do not count. Grave where
 * something hangs on the seats that name it, not where they stand by themselves (people on loan).
 *
 * The spot is the id that is missing.
 */
export const unknownSuperior = defineRule<Facts, object>({
  id: 'unknown-superior',
  category: 'structure',
  severity: 'high',
  since: '0.1.0',
  sources: [
    {
      reference:
        'Henri Fayol: General and Industrial Management (Administration industrielle et générale, 1916), chapter IV: scalar chain',
      for: {
        en: 'Every seat below the top is joined to it by a chain of superiors.',
        de: 'Jeder Sitz unter der Spitze ist durch eine Kette von Vorgesetzten mit ihr verbunden.',
      },
    },
    {
      reference:
        'data.gov.uk: Organogram data, guidance for publishers (a superior has to be a post of the same file)',
      url: 'http://guidance.data.gov.uk/organogram-data.html',
      for: {
        en: 'A published line leads to a published post.',
        de: 'Eine veröffentlichte Linie führt zu einem veröffentlichten Posten.',
      },
    },
    { claim: 's0-052' },
  ],
  options: {},
  reads: {
    reports: (id, { model }) => [id, ...namedSuperior(model, id)],
    positions: (id, { model }) => [id, ...namedSuperior(model, id)],
    'groups-of-position': (id, { model }) => [id, ...namedSuperior(model, id)],
  },
  *spots({ model }) {
    const { positions, groups } = model.tables
    for (const handle of positions.order.handles()) {
      const superior = positions.at(handle)?.['reports-to']
      if (superior !== undefined && !positions.has(superior)) yield superior
    }
    for (const { 'reports-to': superior } of groups.list()) {
      if (superior !== undefined && !positions.has(superior)) yield superior
    }
  },
  find({ model }, missing) {
    if (model.tables.positions.has(missing)) return []
    const positions = liveReportsOf(model, missing).map(({ id }) => id)
    const groups = inOrder(related(model, 'groups-of-position', missing))
    const [seat] = positions
    const [group] = groups
    if (seat === undefined && group === undefined) return []
    const from =
      seat === undefined
        ? { kind: 'groups' as const, id: group as string }
        : { kind: 'positions' as const, id: seat }
    return [
      {
        message: seat === undefined ? 'groups' : 'positions',
        subjects: [{ kind: 'positions', id: missing }],
        facts: { missing, positions, groups },
        place: { ...from, field: 'reports-to' },
        severity: severityOf(model, positions, groups),
      },
    ]
  },
  name: { en: 'Unknown superior', de: 'Unbekannter Vorgesetzter' },
  sentences: {
    en: {
      positions: {
        what: '{reporting} to “{missing}”, which is no seat of this document: {seats}.{groups}',
        why: 'The line leads nowhere: what is escalated gets lost, and all below stand apart from the rest.',
        todo: 'Add the seat “{missing}”, or correct reports-to where it is named.',
      },
      groups: {
        what: '{reporting} to “{missing}”, which is no seat of this document: {groups}.',
        why: 'These people are counted and led by nobody that the document knows.',
        todo: 'Add the seat “{missing}”, or correct reports-to of the groups.',
      },
    },
    de: {
      positions: {
        what: '{reporting} an „{missing}“, doch diesen Sitz gibt es im Dokument nicht: {seats}.{groups}',
        why: 'Die Linie führt ins Leere: Was eskaliert wird, geht verloren, und alles darunter steht abseits.',
        todo: 'Den Sitz „{missing}“ anlegen oder reports-to dort berichtigen, wo er genannt ist.',
      },
      groups: {
        what: '{reporting} an „{missing}“, doch diesen Sitz gibt es im Dokument nicht: {groups}.',
        why: 'Diese Menschen sind gezählt, aber niemand im Dokument führt sie.',
        todo: 'Den Sitz „{missing}“ anlegen oder reports-to der Gruppen berichtigen.',
      },
    },
  },
  words({ missing, positions, groups }, say) {
    if (positions.length === 0) {
      const reporting = say.count(groups.length, {
        en: ['# staff group reports', '# staff groups report'],
        de: ['# Personalgruppe berichtet', '# Personalgruppen berichten'],
      })
      return { missing, reporting, groups: say.groups(groups) }
    }
    const also = say.count(groups.length, {
      en: [' # staff group names it too.', ' # staff groups name it too.'],
      de: [' Auch # Personalgruppe nennt ihn.', ' Auch # Personalgruppen nennen ihn.'],
    })
    return {
      missing,
      reporting: say.count(positions.length, {
        en: ['# seat reports', '# seats report'],
        de: ['# Sitz berichtet', '# Sitze berichten'],
      }),
      seats: say.seats(positions),
      groups: groups.length > 0 ? also : '',
    }
  },
  fixes({ facts }, { model }) {
    const add: Fix = {
      safe: false,
      text: 'add-seat',
      subject: facts.missing,
      operations: [
        { op: 'put', kind: 'positions', entity: { id: facts.missing, title: facts.missing } },
      ],
    }
    const meant = similarId(model, facts)
    if (meant === undefined) return [add]
    const operations = facts.positions.flatMap((id): Operation[] => {
      const entity = model.tables.positions.get(id)
      return entity
        ? [{ op: 'put', kind: 'positions', entity: { ...entity, 'reports-to': meant } }]
        : []
    })
    return [{ safe: false, text: 'report-to-similar', subject: meant, operations }, add]
  },
  fixTexts: {
    'add-seat': {
      en: 'Add a vacant seat {subject}, to be given its title and its own superior.',
      de: 'Einen unbesetzten Sitz {subject} anlegen, der noch Titel und Vorgesetzten braucht.',
    },
    'report-to-similar': {
      en: 'Let them report to {subject}, which is written nearly the same.',
      de: 'Sie an {subject} berichten lassen; die Kennung ist fast gleich geschrieben.',
    },
  },
})

/** Low where only staff groups name it; high where somebody is led through one of the seats that do. */
function severityOf(model: Model, seats: readonly string[], groups: readonly string[]): Severity {
  if (seats.length === 0) return 'low'
  return groups.length > 0 || seats.some((id) => leads(model, id)) ? 'high' : 'medium'
}

/** Whether anything hangs on a seat: a role of the catalogue, seats or staff groups below it. */
function leads(model: Model, id: string): boolean {
  const { positions } = model.tables
  const hasRole = (positions.get(id)?.roles ?? []).length > 0
  return (
    hasRole ||
    reportsOf(model, positions.ids.find(id)).length > 0 ||
    related(model, 'groups-of-position', id).length > 0
  )
}

/** The seat that was probably meant; never one of those that report. */
function similarId(model: Model, { missing, positions }: Facts): string | undefined {
  if (model.tables.positions.size > MOST_COMPARED) return undefined
  const others = model.tables.positions.list().map(({ id }) => id)
  return nearestWord(missing, inOrder(others.filter((id) => !positions.includes(id))))
}
