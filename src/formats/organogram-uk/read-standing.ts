import { shorten } from './clean-text.ts'

/** What the texts of a post say of whether it is there, and for how long somebody has it. */
export type Standing = {
  readonly is: 'eliminated' | 'acting' | 'interim'
  /** The words that say so. */
  readonly words: string
}

/** A statement of its own, not a part of a sentence on something else. */
const START = '(?:^|[\\n\'"‘“„«\\[(.;]\\s*)'

/** "Post eliminated", "The post was abolished", "Die Stelle ist weggefallen"; not what will be, or what others lose. */
const ELIMINATED = new RegExp(
  `${START}((?:(?:this|the) )?(?:post|role|position) (?:(?:has|been|was|is|now|since) )*(?:eliminated|abolished|deleted|disestablished)\\b|(?:(?:die|der|diese|dieser) )?(?:plan)?(?:stelle|posten|dienstposten) (?:(?:ist|wurde|inzwischen|ersatzlos) )*(?:gestrichen|aufgelöst|weggefallen|entfallen|eingezogen)\\b)`,
  'iu',
)

/** Somebody fills the post until further notice. */
const INTERIM =
  /\b(?:interim (?:appointment|posting|cover|holder)|temporary (?:appointment|duties|promotion|cover))\b|\bauf Zeit besetzt\b/iu
const ACTING =
  /\b(?:filled (?:on a temporary basis|temporarily)|temporarily (?:filling|filled|covering|covered)|covering (?:this |the )?post|(?:currently )?covered by|acting (?:up|in (?:the|this) post))\b|\b(?:kommissarisch|vertretungsweise|vorübergehend|in Vertretung) (?:besetzt|geleitet|wahrgenommen)\b/iu

/** A job function that begins with it is about whoever has the post. */
const BEGINS = /^['"]?(acting|interim|kommissarische[rs]?)\b/iu

/** Longest excerpt that a note shows. */
const EXCERPT = 80

/**
 * What job function and notes say about the post itself: that it is gone, or that somebody fills it for the
 * time being (O33). Nothing where they say neither.
 */
export function readStanding(description: string, notes: string): Standing | null {
  const gone = ELIMINATED.exec(description)?.[1] ?? ELIMINATED.exec(notes)?.[1]
  if (gone !== undefined) return { is: 'eliminated', words: shorten(gone, EXCERPT) }
  const acting = ACTING.exec(notes)?.[0]
  if (acting !== undefined) return { is: 'acting', words: shorten(acting, EXCERPT) }
  const interim = INTERIM.exec(notes)?.[0]
  if (interim !== undefined) return { is: 'interim', words: shorten(interim, EXCERPT) }
  const [, begins] = BEGINS.exec(description) ?? []
  if (begins === undefined) return null
  return { is: /^interim/i.test(begins) ? 'interim' : 'acting', words: begins }
}
