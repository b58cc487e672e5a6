import { useState } from 'react'
import type { CvProposal } from '../../../../src/career/cv/cv-proposal.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { ENTRY_LISTS, type EntryListName, type ProfileEntry } from '../profile/entry-fields.ts'
import { changeProfile, useProfile } from '../profile/profile-store.ts'
import { useEntryWords } from '../profile/use-entry-words.ts'
import { useCareerWords } from '../use-career-words.ts'
import styles from './cv-proposals.module.css'

/** What a CV proposes, item by item with the words it was read from; only what is chosen enters the profile. */
export function CvProposals(props: {
  readonly proposals: readonly CvProposal[]
  readonly onAdded: (message: string) => void
}) {
  const { proposals } = props
  const { profile } = useProfile()
  const language = useLanguage()
  const { careerProfile: words } = useWords()
  const { readiness, record } = useCareerWords().say
  const wordsOf = useEntryWords()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(proposals.flatMap((one, at) => (isSure(one) ? [at] : []))),
  )
  const number = new Intl.NumberFormat(language)
  if (proposals.length === 0) return <p>{record.nothingProposed}</p>

  const toggle = (at: number, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(at)
    else next.delete(at)
    setChosen(next)
  }
  const add = () => {
    const taken = proposals.filter((_, at) => chosen.has(at))
    const lists: Partial<Record<EntryListName, readonly ProfileEntry[]>> = {}
    for (const { list, entry } of taken) {
      lists[list] = [...(lists[list] ?? profile?.[list] ?? []), entry]
    }
    changeProfile(lists as Parameters<typeof changeProfile>[0])
    props.onAdded(words.added(number.format(taken.length), taken.length === 1))
  }
  return (
    <section className={styles.proposals} aria-label={words.proposals}>
      <p>
        {record.proposed(
          number.format(proposals.length),
          number.format(proposals.filter(({ known }) => known).length),
        )}{' '}
        {words.proposalsHow}
      </p>
      {ENTRY_LISTS.map((list) => {
        const own = proposals.flatMap((proposal, at) =>
          proposal.list === list ? [{ proposal, at }] : [],
        )
        return own.length === 0 ? null : (
          <fieldset key={list} className={styles.group}>
            <legend>{readiness.lists[list]}</legend>
            {own.map(({ proposal, at }) => {
              const said = wordsOf(list, proposal.entry)
              return (
                <label key={at} className={styles.proposal}>
                  <input
                    type='checkbox'
                    checked={chosen.has(at)}
                    onChange={({ target }) => toggle(at, target.checked)}
                  />
                  <span>
                    <b>{said.title}</b>{' '}
                    <span className={styles.soft}>
                      {[
                        ...said.more.filter((one) => !one.includes(proposal.sentence)),
                        record.confidences[proposal.confidence],
                        ...(proposal.known ? [record.known] : []),
                      ].join(' · ')}
                    </span>
                    {[proposal, ...proposal.also].map(({ sentence, place }) => (
                      <q key={place.start} className={styles.words}>
                        {sentence}
                      </q>
                    ))}
                  </span>
                </label>
              )
            })}
          </fieldset>
        )
      })}
      <ActionButton isMain isDisabled={chosen.size === 0} onPress={add}>
        {words.addChosen(number.format(chosen.size), chosen.size === 1)}
      </ActionButton>
    </section>
  )
}

/** What is chosen beforehand: what is not there yet and was not merely guessed. */
function isSure({ known, confidence }: CvProposal): boolean {
  return !known && confidence !== 'low'
}
