import { roleOf } from '../../model/alignment.ts'
import { rootsOf } from '../../model/index/walks.ts'
import type { Model } from '../../model/model.ts'
import type { Position } from '../../model/position.ts'
import { byCodeUnits } from '../code-unit-order.ts'
import { isPartInGroup } from '../group-parts.ts'
import { defineRule, type Fix } from '../rule.ts'
import { isLive, liveReportsOf } from '../seats.ts'

type Facts = {
  /** The tops with live seats below, those with most direct reports first. */
  readonly tops: readonly string[]
  /** Seats that report to nobody and to which nobody reports. */
  readonly loose: readonly string[]
}

/** More loose seats than this get no proposals one by one. */
const MOST_FIXES = 20

/** The only spot: the organisation as a whole. */
const WHOLE = ['organization']

/**
 * More than one seat without a superior. One organisation has one top; a second is either a second
 * organisation or a line that was forgotten. Not counted: eliminated and planned seats, seats whose
 * superior is named but unknown (`unknown-superior` tells those), the board, which stands above, and parts in
 * groups ("Lead, Docs team"): groups that govern themselves stand side by side and have nobody above.
 */
export const severalRoots = defineRule<Facts, object>({
  id: 'several-roots',
  category: 'structure',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    {
      reference:
        'Henri Fayol: General and Industrial Management (Administration industrielle et générale, 1916), chapter IV: unity of command, unity of direction',
      for: { en: 'One head for one whole.', de: 'Ein Kopf für ein Ganzes.' },
    },
    {
      reference:
        'data.gov.uk: Organogram data, guidance for publishers (the top post, XX, should occur once)',
      url: 'http://guidance.data.gov.uk/organogram-data.html',
      for: {
        en: 'A published organogram has one top post.',
        de: 'Ein veröffentlichtes Organigramm hat eine Spitze.',
      },
    },
    { claim: 's0-052' },
  ],
  options: {},
  reads: {
    roots: () => WHOLE,
    positions: (id, { model }) => (isTop(model, id) ? WHOLE : namesTop(model, id)),
    reports: (id, { model }) => (isTop(model, id) ? WHOLE : []),
  },
  spots: () => WHOLE,
  find({ model }) {
    const tops = topsOf(model)
    if (tops.length < 2) return []
    const counted = tops
      .map(({ id }) => ({ id, reports: liveReportsOf(model, id).length }))
      .sort((a, b) => b.reports - a.reports || byCodeUnits(a.id, b.id))
    const leading = counted.filter(({ reports }) => reports > 0).map(({ id }) => id)
    const loose = counted.filter(({ reports }) => reports === 0).map(({ id }) => id)
    const message = leading.length === 0 ? 'no-lines' : leading.length === 1 ? 'loose' : 'tops'
    const about = message === 'loose' ? loose : [...leading, ...loose]
    const [first = ''] = message === 'tops' ? leading.slice(1) : loose
    return [
      {
        message,
        subjects: about.map((id) => ({ kind: 'positions' as const, id })),
        facts: { tops: leading, loose },
        place: { kind: 'positions', id: first },
        ...(message === 'tops' ? {} : { severity: 'low' as const }),
      },
    ]
  },
  name: { en: 'Several tops', de: 'Mehrere Spitzen' },
  sentences: {
    en: {
      tops: {
        what: '{count} lead others and report to nobody: {tops}.{loose}',
        why: 'Where two trees stand side by side, nobody is above both: what they disagree on has no common superior to settle it, and rights that come from the top have two origins.',
        todo: 'Give all but one of them a superior, or keep separate organisations in separate documents. If several tops are meant, accept this with the reason.',
      },
      loose: {
        what: 'Beside the top, {tops}, {count} in no line: nobody is above, nobody below. {loose}',
        why: 'Such a seat is out of reach of escalation and of everything that is handed down. Most often the line was only forgotten.',
        todo: 'Enter whom the seat reports to, or mark it as planned or eliminated.',
      },
      'no-lines': {
        what: '{count}, and none reports to another: {loose}',
        why: 'Without lines nobody can tell who is above whom; everything that follows from lines (escalation, deputies, spans) stays unknown.',
        todo: 'Enter reports-to for every seat but the top.',
      },
    },
    de: {
      tops: {
        what: '{count} führen andere und berichten an niemanden: {tops}.{loose}',
        why: 'Wo zwei Bäume nebeneinanderstehen, steht niemand über beiden: Für Uneinigkeit gibt es keinen gemeinsamen Vorgesetzten, und Rechte von oben haben zwei Ursprünge.',
        todo: 'Allen bis auf einen einen Vorgesetzten geben oder getrennte Organisationen in getrennten Dokumenten führen. Sind mehrere Spitzen gewollt, den Befund mit Begründung annehmen.',
      },
      loose: {
        what: 'Neben der Spitze {tops} {count} in keiner Linie: niemand darüber, niemand darunter. {loose}',
        why: 'Ein solcher Sitz ist für Eskalation und für alles, was nach unten weitergegeben wird, nicht erreichbar. Meist wurde nur die Linie vergessen.',
        todo: 'Eintragen, an wen der Sitz berichtet, oder ihn als geplant oder aufgelöst kennzeichnen.',
      },
      'no-lines': {
        what: '{count}, und keiner berichtet an einen anderen: {loose}',
        why: 'Ohne Linien ist nicht zu erkennen, wer über wem steht; alles, was daraus folgt (Eskalation, Vertretung, Führungsspannen), bleibt unbekannt.',
        todo: 'Für jeden Sitz außer der Spitze reports-to eintragen.',
      },
    },
  },
  words({ tops, loose }, say) {
    if (tops.length === 0) {
      const counts = { en: ['# seat', '# seats'], de: ['# Sitz', '# Sitze'] } as const
      return { count: say.count(loose.length, counts), loose: `${say.seats(loose)}.` }
    }
    if (tops.length === 1) {
      const stand = {
        en: ['# seat stands', '# seats stand'],
        de: ['steht # Sitz', 'stehen # Sitze'],
      } as const
      const count = say.count(loose.length, stand)
      return { tops: say.seats(tops), count, loose: `${say.seats(loose)}.` }
    }
    const besides = say.pick({
      en: ` In no line at all: ${say.seats(loose)}.`,
      de: ` In gar keiner Linie: ${say.seats(loose)}.`,
    })
    return {
      count: say.count(tops.length, { en: ['# seat', '# seats'], de: ['# Sitz', '# Sitze'] }),
      tops: say.seats(tops),
      loose: loose.length > 0 ? besides : '',
    }
  },
  fixes({ facts: { tops, loose } }, { model }) {
    const [top, ...others] = tops
    const lower = [...others, ...loose]
    if (top === undefined || lower.length > MOST_FIXES) return []
    return lower.map((id): Fix => {
      const position = model.tables.positions.get(id) as Position
      const entity = { ...position, 'reports-to': top }
      const operations = [{ op: 'put', kind: 'positions', entity } as const]
      return { safe: false, text: 'report-to-first', subject: id, operations }
    })
  },
  fixTexts: {
    'report-to-first': {
      en: 'Let {subject} report to the top with most direct reports.',
      de: '{subject} an die Spitze mit den meisten direkten Unterstellten berichten lassen.',
    },
  },
})

function topsOf(model: Model): readonly Position[] {
  const tops: Position[] = []
  for (const handle of rootsOf(model)) {
    const position = model.tables.positions.at(handle)
    if (
      position &&
      position['reports-to'] === undefined &&
      isLive(position) &&
      !isBoard(position) &&
      !isPartInGroup(position)
    ) {
      tops.push(position)
    }
  }
  return tops
}

const isBoard = ({ roles = [] }: Position): boolean =>
  roles.some((alignment) => roleOf(alignment) === 'board')

/** Whether a seat names no superior. One that did before was taken from or put to the roots. */
function isTop(model: Model, id: string): boolean {
  const position = model.tables.positions.get(id)
  return position !== undefined && position['reports-to'] === undefined
}

/** A seat below a top matters too: whether it is live decides whether the top leads anybody. */
function namesTop(model: Model, id: string): readonly string[] {
  const superior = model.tables.positions.get(id)?.['reports-to']
  return superior !== undefined && isTop(model, superior) ? WHOLE : []
}
