import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** One measured value, in its unit. */
export type Figure = { readonly id: string; readonly value: number; readonly unit: string }

/** A bound that a measured value must keep. */
export type Gate = {
  readonly id: string
  readonly measured: number
  readonly gate: string
  readonly holds: boolean
}

/** What a suite measured, printed and written when it ends. */
export class Report {
  readonly #suite: string
  readonly #figures: Figure[] = []
  readonly #gates: Gate[] = []

  constructor(suite: string) {
    this.#suite = suite
  }

  /** Takes a figure. */
  figure(id: string, value: number, unit: string): void {
    this.#figures.push({ id, value, unit })
    console.log(`${id.padEnd(58)} ${value.toFixed(value < 10 ? 3 : 1).padStart(12)} ${unit}`)
  }

  /** Takes a gate: the value may be at most that. */
  atMost(id: string, measured: number, most: number): void {
    this.#gate({ id, measured, gate: `<= ${most}`, holds: measured <= most })
  }

  /** Takes a gate: the value must be at least that. */
  atLeast(id: string, measured: number, least: number): void {
    this.#gate({ id, measured, gate: `>= ${least}`, holds: measured >= least })
  }

  /** Writes `bench/results/<suite>.json` into the current folder; gives the exit code. */
  end(): number {
    const folder = 'bench/results'
    mkdirSync(folder, { recursive: true })
    const result = {
      suite: this.#suite,
      node: process.version,
      cores: cpus().length,
      figures: this.#figures,
      gates: this.#gates,
    }
    writeFileSync(`${folder}/${this.#suite}.json`, `${JSON.stringify(result, null, 2)}\n`)
    return this.#gates.every(({ holds }) => holds) ? 0 : 1
  }

  #gate(gate: Gate): void {
    this.#gates.push(gate)
    const verdict = gate.holds ? 'holds' : 'FAILS'
    console.log(`${verdict}  ${gate.id}: ${gate.measured.toFixed(3)} (${gate.gate})`)
  }
}
