import { Link } from '@tanstack/react-router'
import { findFit } from '../../../../src/career/find-fit.ts'
import type { Leaning } from '../../../../src/catalogue/career-model.ts'
import { fitSentences } from '../../../../src/text/fit-sentences.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage, useText, useWords } from '../../../app/language.ts'
import { DisputeMarks } from '../../../parts/dispute-marks.tsx'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { changeProfile, useProfile } from '../profile/profile-store.ts'
import { useCareerWords } from '../use-career-words.ts'
import { FitRanking } from './fit-ranking.tsx'
import styles from './fit-view.module.css'
import { ReadyForEach } from './ready-for-each.tsx'

const LISTS = { interest: 'interests', goal: 'goals' } as const

/** "Which is right for me?": interests and goals, and beside them what the sources let one conclude. */
export function FitView() {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { careers: words } = useWords()
  const { profile } = useProfile()
  const interests = profile?.interests ?? []
  const goals = profile?.goals ?? []
  const fit = findFit(catalogue, { interests, goals })
  const said = fitSentences(catalogue, fit, language)
  return (
    <>
      <p className={styles.lead}>{words.fitLead}</p>
      <div className={styles.split}>
        <div className={styles.choices}>
          <Leanings kind='interest' chosen={interests} />
          <Leanings kind='goal' chosen={goals} />
        </div>
        <section className={styles.result} aria-labelledby='fit-result'>
          <h2 id='fit-result'>{words.fitResult}</h2>
          <p className={styles.headline} aria-live='polite'>
            {said.headline}
          </p>
          {said.runnerUp !== '' && <p>{said.runnerUp}</p>}
          <FitRanking ranking={fit.ranking} />
          {fit.verdict !== 'cannot-tell' && (
            <p>
              <Link to='/careers' search={{ to: fit.verdict, view: 'way' }}>
                {words.toWay}
              </Link>
            </p>
          )}
          {said.unheard.map((line) => (
            <p key={line} className={styles.soft}>
              {line}
            </p>
          ))}
          <ul className={styles.depends}>
            {said.dependsOn.map(({ text, claims }) => (
              <li key={text}>
                {text}
                <SourceChips claims={claims} />
              </li>
            ))}
          </ul>
          <DisputeMarks disagreements={fit.disagreements} withTopic />
        </section>
      </div>
      {profile !== null && <ReadyForEach profile={profile} />}
    </>
  )
}

/** Interests or goals to choose from; what is chosen is kept in the profile. */
function Leanings(props: { readonly kind: Leaning['kind']; readonly chosen: readonly string[] }) {
  const { kind, chosen } = props
  const { leanings } = useCatalogue().data.career
  const text = useText()
  const { say } = useCareerWords()
  const list = LISTS[kind]
  return (
    <fieldset className={styles.leanings}>
      <legend>{say.fit.kinds[kind]}</legend>
      {leanings
        .filter((leaning) => leaning.kind === kind)
        .map(({ id, name }) => (
          <label key={id} className={styles.leaning}>
            <input
              type='checkbox'
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                changeProfile({
                  [list]: target.checked ? [...chosen, id] : chosen.filter((one) => one !== id),
                })
              }
            />
            {text(name)}
          </label>
        ))}
    </fieldset>
  )
}
