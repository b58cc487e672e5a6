import { boxAt, boxesOf } from './boxes.ts'
import type { Matrix } from './compile-matrix.ts'
import { mergeBoxes } from './merge-boxes.ts'
import { mayBe } from './prove-delegations.ts'
import type { AuthorityRule } from './read-rule.ts'
import { type Region, regionOf } from './region.ts'
import { regionsOn } from './remit-on.ts'
import { seatsOf, type Who } from './who.ts'

/** What a seat has to do in a decision besides deciding, gravest first. */
export const PARTS = ['must-agree', 'gives-input', 'carries-out', 'signs', 'is-told'] as const

/** What a seat has to do in a decision besides deciding. */
export type Part = (typeof PARTS)[number]

/** A part that a seat has in decisions by one rule. */
export type PartTaken = {
  readonly rule: string
  readonly part: Part
  readonly regions: readonly Region[]
}

/** The parts of a position in decisions by the rules in force on a day (A2), by part, then in the order of the rules. */
export function partsTaken(matrix: Matrix, position: string, day: number): readonly PartTaken[] {
  const taken = matrix.rules.flatMap((rule, at) =>
    PARTS.filter((part) => namedFor(rule, part).some((who) => isAmong(matrix, who, position))).map(
      (part) => ({ rule: rule.id, part, regions: regionsOn(regionsOf(matrix, at), day) }),
    ),
  )
  return taken
    .filter(({ regions }) => regions.length > 0)
    .sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part))
}

function namedFor(rule: AuthorityRule, part: Part): readonly Who[] {
  switch (part) {
    case 'must-agree':
      return rule.mustAgree
    case 'gives-input':
      return rule.givesInput
    case 'carries-out':
      return rule.carriesOut
    case 'signs':
      return rule.signs
    case 'is-told':
      return rule.isTold.map(({ who }) => who)
  }
}

const isAmong = (matrix: Matrix, who: Who, position: string): boolean =>
  seatsOf(who).some((seat) => mayBe(seat, position, matrix))

/** The cases a rule is about, whatever goes before it. */
function regionsOf(matrix: Matrix, rule: number): readonly Region[] {
  const boxes = boxesOf(matrix)
  const own = Array.from(boxes.row.keys()).filter(
    (box) => matrix.rows[boxes.row[box] as number]?.rule === rule,
  )
  return mergeBoxes(own.map((box) => boxAt(boxes, box))).map((box) => regionOf(matrix, box))
}
