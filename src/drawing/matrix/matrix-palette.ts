/** Colours and faces of a matrix (P1), handed in so that themes are the page's. */
export type MatrixPalette = {
  readonly background: string
  /** Ground of heads. */
  readonly head: string
  /** Row and column of the focus. */
  readonly cross: string
  readonly line: string
  /** Between groups. */
  readonly rule: string
  readonly ink: string
  readonly soft: string
  /** On ink. */
  readonly inverse: string
  /** Ground of work. */
  readonly wash: string
  readonly focus: string
  readonly contested: string
  /** The font family as CSS writes it. */
  readonly family: string
}
