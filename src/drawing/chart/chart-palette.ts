/** How one kind of line is drawn. */
export type LineStyle = {
  readonly color: string
  readonly width: number
  readonly dash: readonly number[]
}

/** Colours and faces of a chart (P1), handed in so that themes are the page's. */
export type ChartPalette = {
  readonly background: string
  readonly card: string
  readonly edge: string
  readonly ink: string
  readonly soft: string
  readonly focus: string
  readonly selected: string
  /** By code of `FILL`. */
  readonly fills: readonly string[]
  /** Signs of severity, mild to grave. */
  readonly severities: readonly string[]
  /** By the place in `LINE_KINDS`. */
  readonly lines: readonly LineStyle[]
  /** The font family as CSS writes it. */
  readonly family: string
}

/** Dashes by the place in `LINE_KINDS` (K3): the kinds differ without colour. */
export const LINE_DASHES: readonly (readonly number[])[] = [
  [],
  [8, 4],
  [8, 3, 2, 3],
  [2, 4],
  [4, 4],
]
