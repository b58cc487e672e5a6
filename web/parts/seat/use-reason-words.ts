import { useMemo } from 'react'
import type { AlignmentReason } from '../../../src/profile/align-title.ts'
import type { NearMiss } from '../../../src/profile/find-near-misses.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { useRoleName } from '../use-role-name.ts'

/** Says why a title means a role, or only comes near to one. */
export type ReasonWords = {
  readonly of: (reason: AlignmentReason) => readonly string[]
  readonly near: (miss: NearMiss) => string
}

/** Reasons of alignments in the language of the page. */
export function useReasonWords(): ReasonWords {
  const catalogue = useCatalogue()
  const text = useText()
  const nameOf = useRoleName()
  const { alignment: words } = useWords()
  return useMemo(() => {
    const titles = new Map(catalogue.data.titles.map((title) => [title.id, title]))
    return {
      of: ({ code, matched, titleId, leftOut, evidence }) => [
        words.reasons[code](matched, titles.get(titleId)?.title ?? titleId),
        ...leftOut.map((each) => words.leftOut[each.code](each.words)),
        ...evidence.map((each) => words.evidence[each.code]),
      ],
      near: ({ code, words: matched, roles, titleId }) => {
        const note = titleId === null ? undefined : titles.get(titleId)?.note
        const names = roles.map(nameOf).join(', ')
        const sentence = `${names}: ${words.nearMiss[code](matched)}.`
        return note === undefined || note === null ? sentence : `${sentence} ${text(note)}`
      },
    }
  }, [catalogue, text, nameOf, words])
}
