const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words for information technology as a subject, longest first; each becomes `it` (T3). */
export const IT_SUBJECTS: readonly (readonly string[])[] = [
  ['information', 'and', 'communications', 'technology'],
  ['information', 'and', 'communication', 'technology'],
  ['information', 'communications', 'technology'],
  ['information', 'communication', 'technology'],
  ['information', 'management', 'and', 'technology'],
  ['information', 'management', 'technology'],
  ['information', 'and', 'technology'],
  ['information', 'technology'],
  ['information', 'technologies'],
  ['information', 'systems', 'and', 'technology'],
  ['information', 'systems', 'technology'],
  ['information', 'systems', 'and', 'services'],
  ['information', 'systems', 'services'],
  ['business', 'information', 'systems'],
  ['information', 'systems'],
  ['im', 't'],
  ['ict'],
  ['is'],
  ['edv'],
  ['informationstechnologie'],
  ['informationstechnik'],
]

/** Means IT only where the trade of the post is technology: libraries have information services too. */
export const IT_SUBJECTS_OF_TRADE: readonly (readonly string[])[] = [['information', 'services']]

/** The first word of the standing a title gives, and what the reduced title calls it (T5). */
export const RANKS: ReadonlyMap<string, string> = new Map([
  ['director', 'director'],
  ['direktor', 'director'],
  ['dir', 'director'],
  ['head', 'head'],
  ['hd', 'head'],
  ['manager', 'manager'],
  ['leiter', 'leiter'],
  ['leiterin', 'leiter'],
  ['leitung', 'leiter'],
  ['vp', 'vp'],
])

/** The role whose subject is all of IT, by standing: what a narrower or other post is near to. */
export const IT_ROLE_OF_RANK = {
  director: 'it-director',
  head: 'head-of-it',
  leiter: 'head-of-it',
  manager: 'it-manager',
  vp: 'vp-engineering',
} as const

/** Stands in for the one named; is not that one (T7). */
export const DEPUTIES = words(
  'deputy dep dhd ddir assistant asst ahd associate stellvertretend stellvertretende stellvertretender stellvertreter stellvertreterin stv stellv vize',
)

/** Holds the seat for a time; the seat is the same (T6). */
export const ACTING = words(
  'acting interim temporary kommissarisch kommissarische kommissarischer ubergangsweise',
)

/** Works for the one named, in words before the name (T8). */
export const WORKS_FOR =
  /\b(office of( the)?|to( the)?|assistant to( the)?|adviser to( the)?|advisor to( the)?|buro (des|der)|referent(in)? (des|der)) *$/

/** Says how far the seat reaches, not what it is about; may be left out (T6). */
export const QUALIFIERS = words(
  'corporate group global government national federal departmental central executive general hq company international uk eu europe emea regional divisional senior leitend leitende leitender konzern gesamt',
)

/** People who are not the officer behind whose field or beside whose title they stand (T6). */
const PEOPLE_AROUND =
  'lead|leader|manager|architect|partner|adviser|advisor|assistant|secretary|strategist|analyst|consultant|engineer|specialist|staff|member|associate|executive|chief|head|director|deputy|designate|elect|emeritus'

/** Before an officer's title: "Lead Architect CTO". */
export const BEFORE_NO_OFFICER = new RegExp(`\\b(${PEOPLE_AROUND})\\b`, 'i')

/** Behind an officer's title, people and units around the officer: "CIO Office", "CIO Strategy". */
export const BEHIND_NO_OFFICER = new RegExp(
  `\\b(${PEOPLE_AROUND}|office|team|group|department|management|architecture|support|strategy|programme|program|project|portfolio|governance|delivery|büro)\\b`,
  'i',
)

/** Serves those named behind it: "Executive Business Partner, CTO and VP People" (T8). */
export const SERVES =
  /\b(business partner|assistant|secretary|chief of staff|advis[eo]r|referent(in)?|assistenz|PA|EA)$/i

/** Capital letters that are a subject of their own, not the name of an organisation. */
export const SUBJECT_ACRONYMS = words(
  'hr pr qa pmo ppm rd mi bi ai ciso cdo cfo coo ceo cto cio it ict',
)

/** Words by which a title touches technology at all. */
export const TECHNICAL = words(
  'it ict edv technology technologie technical technisch digital information data software systems cyber cio cto',
)

/** Of these, the ones that are about technology wherever they stand; information is not. */
export const CLEARLY_TECHNICAL = words(
  'it ict edv technology technologie technical digital software cyber',
)

/** What the profession column calls the trade of technology. */
export const TECHNICAL_PROFESSIONS: readonly RegExp[] = [
  /\binformation technology\b/i,
  /\bdigital,? data (and|&) technology\b/i,
  /\bI(C)?T\b/,
  /\bDDaT\b/i,
  /\binformationstechn/i,
]

/** Professions that say nothing about the trade. */
export const VAGUE_PROFESSIONS: readonly RegExp[] = [
  /^other$/i,
  /^$/,
  /operational delivery/i,
  /knowledge and information management/i,
  /^policy$/i,
  /programme and project/i,
]

/** What a function or a unit says that is about technology; weak evidence (T12). */
export const TECHNICAL_TEXT =
  /\b(IT|ICT|information technology|information systems|technology|software|applications|digital services|infrastructure|data cent(re|er)|networks?|EDV|Informationstechn\p{L}*|Rechenzentrum)\b/u
