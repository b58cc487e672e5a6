import type { Language } from '../../model/language.ts'

/** A line of a paper: perhaps a name in front, a text, and the numbers of the sources behind it. */
export type PaperLine = {
  /** What the line is about, set off from the text. */
  readonly name?: string
  readonly text: string
  /** Numbers in the list of sources; none for what the organisation's own document says. */
  readonly notes: readonly number[]
  /** The claims behind it. */
  readonly claims: readonly string[]
  /** A remark that does not belong to the sentence: only suggested, also claimed by another. */
  readonly remark?: string
}

/** A piece of a section. */
export type PaperBlock =
  | { readonly kind: 'text'; readonly line: PaperLine }
  | {
      readonly kind: 'list'
      readonly title?: string
      readonly lines: readonly PaperLine[]
      /** Not for publication, though its section is. */
      readonly internal?: true
    }
  | {
      readonly kind: 'facts'
      readonly facts: readonly { readonly name: string; readonly lines: readonly PaperLine[] }[]
    }

/** A section; none is empty. */
export type PaperSection = {
  readonly id: string
  readonly title: string
  readonly blocks: readonly PaperBlock[]
  /** For whoever hands the paper out, not for its readers. */
  readonly internal?: true
}

/** A source as the end of a paper lists it. */
export type PaperSource = {
  readonly number: number
  readonly source: string
  /** Title and kind. */
  readonly text: string
  /** The claims used, by the section they stand in. */
  readonly sections: readonly { readonly section: string; readonly claims: readonly string[] }[]
}

/** What people hand out: a charter or a posting in a language, ready to be drawn or written in any format. */
export type Paper = {
  readonly kind: 'charter' | 'posting'
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** As of when, and what the numbers mean. */
  readonly note: string
  readonly sections: readonly PaperSection[]
  readonly sources: readonly PaperSource[]
  readonly words: { readonly sources: string; readonly internal: string }
}

/** A paper for the public: without what is internal, without numbers, remarks and the list of sources. */
export function forPublication(paper: Paper): Paper {
  const plain = ({ remark: _, ...line }: PaperLine): PaperLine => ({ ...line, notes: [] })
  const plainBlock = (block: PaperBlock): PaperBlock => {
    switch (block.kind) {
      case 'text':
        return { ...block, line: plain(block.line) }
      case 'list':
        return { ...block, lines: block.lines.map(plain) }
      case 'facts':
        return {
          ...block,
          facts: block.facts.map(({ name, lines }) => ({ name, lines: lines.map(plain) })),
        }
    }
  }
  return {
    ...paper,
    note: '',
    sections: paper.sections
      .filter(({ internal }) => !internal)
      .map((section) => ({ ...section, blocks: section.blocks.filter(isPublic).map(plainBlock) })),
    sources: [],
  }
}

const isPublic = (block: PaperBlock): boolean => block.kind !== 'list' || !block.internal

/** A source in one line: what it is, then the claims by section. */
export function sourceLine({ text, sections }: PaperSource): string {
  const told = sections.map(({ section, claims }) => `${section}: ${claims.join(', ')}`)
  return `${text}. ${told.join('; ')}`
}

/** The name in front of a line, with the sign that leads to its text. */
export function leadingName({ name, text }: PaperLine): string | null {
  if (name === undefined) return null
  return text === '' || /[?!:.]$/.test(name) ? name : `${name}:`
}
