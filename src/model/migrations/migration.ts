/** Plain data of a document of an older version: nothing of it is known but that it is a mapping. */
export type OldDocument = Readonly<Record<string, unknown>>

/** One step from a version of the document's format to the next. */
export type Migration = {
  /** What it is called in messages: short, in words with hyphens. */
  readonly name: string
  readonly from: number
  readonly to: number
  /**
   * Gives the same in the newer format; entries keep their order, `mandate` is seen to elsewhere. What it does
   * not understand it leaves as it is: reading tells what is wrong with it. Never throws.
   */
  readonly migrate: (document: OldDocument) => OldDocument
}
