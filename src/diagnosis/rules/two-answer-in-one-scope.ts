import type { Model } from '../../model/model.ts'
import { type Contest, contestsAmong, isLeading } from '../answering.ts'
import { dutiesOf, firstDuty, placeOfDuty } from '../duties.ts'
import type { Found, Severity } from '../finding.ts'
import { mattersAffected } from '../lines.ts'
import { type Duty, dutiesIn } from '../matter-duties.ts'
import { allMatters, matterSubject } from '../matters.ts'
import { leaveWith, MOST_PART_FIXES, PART_FIX_TEXTS } from '../part-fixes.ts'
import { defineRule } from '../rule.ts'
import { type Scope, scopeKey } from '../scopes.ts'

type Facts = {
  readonly matter: string
  /** The seats that all answer. */
  readonly positions: readonly string[]
  /** For what; an empty one is everything. */
  readonly scopes: readonly Scope[]
}

/**
 * Two seats that answer for one thing in one scope. A scope within a wider one is no fault: it is
 * handed on. Nor are peers of one title with a unit or field each. A seat and its superior are told
 * as low: mostly the superior answers through the seat.
 *
 * The spot is the matter: a responsibility or an owned thing.
 */
export const twoAnswerInOneScope = defineRule<Facts, object>({
  id: 'two-answer-in-one-scope',
  category: 'accountability',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's2-002' }, { claim: 's2-014' }, { claim: 's2-066' }, { claim: 's0-035' }],
  options: {},
  reads: {
    'assignments-of-matter': (id) => [id],
    positions: (id, { model }, before) => mattersAffected(model, before, id, ['answers-for']),
    things: (id) => [id],
    units: (id, { model }, before) =>
      model.tables.units.get(id)?.in === before.tables.units.get(id)?.in ? [] : allMatters(model),
  },
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const { model } = context
    const duties = dutiesIn(model, matter)
    if (duties.answering.length < 2) return []
    return contestsAmong(model, duties.answeringGroups).map((contest) =>
      foundIn(model, matter, duties.answering, contest),
    )
  },
  name: { en: 'Two answer in one scope', de: 'Zwei verantworten dasselbe' },
  sentences: {
    en: {
      'same-scope': {
        what: '{count} answer for {matter}{where}: {seats}.',
        why: 'Where two answer, nobody does: each may take it that the other will, and whose word counts is settled in each case anew.',
        todo: 'Leave it with one and give the other another verb (must agree, gives input, carries out), or say for which part each answers.',
      },
      'in-line': {
        what: '{count} of one line answer for {matter}{where}: {seats}.',
        why: 'A superior answers for everything below anyway. Written twice, it stays open whether the lower seat has the matter or only carries it out.',
        todo: 'Leave it with the seat that is to be asked, and let the other decide, agree or carry out.',
      },
      crossing: {
        what: '{count} answer for {matter} in scopes that cut across one another{where}: {seats}.',
        why: 'Where the scopes meet, two answer; a case that falls under both has two owners.',
        todo: 'Cut the scopes so that one lies within the other or beside it.',
      },
    },
    de: {
      'same-scope': {
        what: '{count} {matter}{where}: {seats}.',
        why: 'Wo zwei verantworten, verantwortet niemand: Jeder kann annehmen, der andere tue es, und wessen Wort gilt, klärt sich in jedem Fall neu.',
        todo: 'Die Verantwortung bei einem Sitz lassen und dem anderen ein anderes Verb geben (stimmt zu, gibt Input, führt aus) oder festhalten, wer welchen Teil verantwortet.',
      },
      'in-line': {
        what: '{count} einer Linie {matter}{where}: {seats}.',
        why: 'Wer vorgesetzt ist, verantwortet ohnehin alles darunter. Doppelt eingetragen bleibt offen, ob der untere Sitz die Sache hat oder nur ausführt.',
        todo: 'Die Verantwortung bei dem Sitz lassen, der gefragt werden soll; der andere entscheidet, stimmt zu oder führt aus.',
      },
      crossing: {
        what: '{count} {matter} in Bereichen, die sich überschneiden{where}: {seats}.',
        why: 'Wo die Bereiche sich treffen, verantworten zwei; was unter beide fällt, hat zwei Zuständige.',
        todo: 'Die Bereiche so zuschneiden, dass einer im anderen oder neben ihm liegt.',
      },
    },
  },
  words({ matter, positions, scopes }, say) {
    const [scope, ...others] = scopes
    const { unit, thing, initiative, audience } = scope ?? {}
    const places = [
      ...(unit === undefined ? [] : [say.unit(unit)]),
      ...(thing === undefined ? [] : [say.matter(thing)]),
      ...(initiative === undefined ? [] : [say.initiatives([initiative])]),
      ...(audience === undefined ? [] : [say.audience(audience)]),
    ].join(', ')
    const within = say.pick({ en: ` in ${places}`, de: ` in ${places}` })
    const common = {
      count: say.count(positions.length, {
        en: ['# seat', '# seats'],
        de: ['# Sitz verantwortet', '# Sitze verantworten'],
      }),
      matter: say.matter(matter),
      seats: say.seats(positions),
    }
    return { ...common, where: others.length > 0 || places === '' ? '' : within }
  },
  fixes({ message, facts: { matter, positions, scopes } }, { model }) {
    if (message === 'crossing' || positions.length > MOST_PART_FIXES) return []
    const contested = new Set(scopes.map(scopeKey))
    const duties = dutiesOf(model, matter, ['answers-for']).filter(
      ({ seat, scope }) => contested.has(scopeKey(scope)) && positions.includes(seat.id),
    )
    return positions.map((id) => leaveWith('leave-answer', id, duties))
  },
  fixTexts: PART_FIX_TEXTS,
})

function foundIn(
  model: Model,
  matter: string,
  answering: readonly Duty[],
  { kind, seats, scopes }: Contest,
): Found<Facts> {
  const keys = new Set(scopes.map(scopeKey))
  const second = firstDuty(
    answering.filter(({ seat, scope }) => seat.id === seats[1] && keys.has(scopeKey(scope))),
  )
  return {
    message: kind,
    subjects: [
      matterSubject(model, matter),
      ...seats.map((id) => ({ kind: 'positions' as const, id })),
    ],
    facts: { matter, positions: seats, scopes },
    place: second ? placeOfDuty(second) : null,
    severity: severityOf(model, kind, seats),
  }
}

/** Grave between leaders of technology: their boundary is what everybody else goes by. */
function severityOf(model: Model, kind: Contest['kind'], seats: readonly string[]): Severity {
  if (kind !== 'same-scope') return 'low'
  const leaders = seats.flatMap((id) => model.tables.positions.get(id) ?? []).filter(isLeading)
  return leaders.length > 1 ? 'high' : 'medium'
}
