import type { ShareField, ShareHolder } from './organogram-note.ts'
import type { OrganogramPhrases } from './organogram-phrases.ts'

const HOLDERS: Readonly<Record<ShareHolder, string>> = {
  named: 'a holder',
  undisclosed: 'a holder who is not named',
  vacant: 'a vacant share',
  eliminated: 'an eliminated share',
}

const FIELDS: Readonly<Record<ShareField, string>> = {
  grade: 'grade',
  profession: 'profession',
  description: 'description',
  notes: 'notes',
}

/** What an import of an organogram tells, in English. */
export const organogramPhrasesEn: OrganogramPhrases = {
  'files-swapped': ({ name, is }) =>
    `${name} is the ${is} file; the two were given the other way round.`,
  'columns-left-out': ({ columns }) =>
    `Pay of single posts and contact data are not taken over: ${columns.join(', ')}.`,
  'column-unknown': ({ column }) =>
    `The column “${column}” is no part of an organogram and was not taken over.`,
  'column-missing': ({ column }) =>
    `The file lacks the column “${column}”; the posts say nothing about it.`,
  'cells-beyond-header': ({ cells }) =>
    `${cells} ${cells === 1 ? 'cell stands' : 'cells stand'} beyond the last column of the header and ${cells === 1 ? 'was' : 'were'} not read. Look for a comma outside quotes.`,
  'text-repaired': ({ excerpt }) => `A lost character was put back: “${excerpt}”.`,
  'text-damaged': () =>
    'Characters were lost (�) before this file was published. Correct them by hand.',
  'quotes-removed': ({ text }) => `Quotes around “${text}” were taken off.`,
  'text-shortened': ({ length, kept }) =>
    `The text has ${length} characters; the first ${kept} were kept.`,
  'number-unreadable': ({ found }) => `“${found}” is no amount; nothing was taken over.`,
  'reference-missing': ({ position }) =>
    `The row has no post reference. Kept as the position ${position}; nothing can report to it.`,
  'reference-changed': ({ reference, position }) =>
    `“${reference}” cannot be an id; the position is ${position}.`,
  'title-missing': ({ of, title }) => `The ${of} has no title; it is called “${title}”.`,
  'name-mark-removed': ({ mark }) =>
    `“${mark}” says that the post is shared and was taken off the name.`,
  'not-in-post': ({ position }) =>
    `Reference 0: somebody paid but in no post. Kept as the position ${position}.`,
  'shared-post': ({ position, rows, holder, fte }) =>
    `One of ${rows} rows of the position ${position}: ${HOLDERS[holder]}${fte === null ? '' : ` of ${fte} full-time equivalents`}.`,
  'share-rows-differ': ({ position, fields }) =>
    `The rows of the position ${position} differ in ${fields.map((field) => FIELDS[field]).join(', ')}: the highest grade and the first profession were taken, texts stand one below the other.`,
  'conflicting-rows': ({ reference, position }) =>
    `Rows with the reference ${reference} differ in title, unit, superior or state and were kept as positions of their own; this one is ${position}.`,
  'manager-ambiguous': ({ reference, position }) =>
    `Several posts carry the reference ${reference}; the line goes to the position ${position}.`,
  'manager-not-given': ({ of }) =>
    of === 'group'
      ? 'The row names no senior post; the group stands under none.'
      : 'The file names no superior. Nothing reports to nobody but the top post (XX).',
  'manager-missing': ({ of, manager }) =>
    `The ${of === 'group' ? 'senior post' : 'superior'} ${manager} is not in the file. The line was kept and leads nowhere until the post is added.`,
  'manager-matched-loosely': ({ manager, reference }) =>
    `“${manager}” was taken for the post ${reference}, the only one that differs just in writing.`,
  'reports-to-itself': () => 'The post reports to itself. The line was kept; correct it.',
  'several-roots': ({ posts }) => `${posts} posts report to XX; the organisation has several tops.`,
  'no-root': () => 'No post reports to XX: the organisation has no top.',
  'one-name-several-posts': ({ posts }) =>
    `The same name stands in ${posts} posts and was taken for one person. If these are different people, give them ids of their own.`,
  'eliminated-by-text': ({ words }) =>
    `The post is given as vacant, and its texts say “${words}”; it was taken for eliminated.`,
  'held-for-now': ({ words, holder }) =>
    holder === 'named'
      ? `The texts say “${words}”; whoever holds the post was entered as holding it for the time being.`
      : `The post is given as vacant, and its texts say “${words}”; it was taken for filled by somebody who is not named.`,
  'unit-spellings': ({ name, unit }) =>
    `“${name}” was taken for the unit “${unit}”, the spelling used for all its rows.`,
  'placeholder-row': ({ text }) =>
    `“${text}” stands for posts that are not in the file; nothing was made of it.`,
}
