import { Link } from '@tanstack/react-router'
import { isLeaderId, type LeaderId } from '../../../src/catalogue/ids.ts'
import type { NeedOutcome } from '../../../src/catalogue/need-model.ts'
import type { NeedAnswers, NeedResult } from '../../../src/need/need-result.ts'
import type { NeedSectionId } from '../../../src/text/need-phrases.ts'
import { needSentences } from '../../../src/text/need-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { WithOrganization } from '../../app/with-organization.tsx'
import { ActionButton } from '../../parts/action-button.tsx'
import { CopyLink } from '../../parts/copy-link.tsx'
import { Section } from '../../parts/section.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import { usePageTitle } from '../../parts/use-page-title.ts'
import { FlipList } from './flip-list.tsx'
import { GivenAnswers } from './given-answers.tsx'
import { MakeItSoPanel } from './make/make-it-so-panel.tsx'
import { NeedLines } from './need-lines.tsx'
import styles from './need-result-view.module.css'
import { PointsTable } from './points-table.tsx'
import { RankingBars } from './ranking-bars.tsx'
import { useOutcomeName } from './use-outcome-name.ts'

/** Parts of the derivation that stand beside or below it in a form of their own. */
const BESIDE: ReadonlySet<NeedSectionId> = new Set(['ranking', 'ask-next'])

/** The result as a derivation: the answer, its reasons, what it is made of, what would change it. */
export function NeedResultView(props: {
  readonly result: NeedResult
  readonly answers: NeedAnswers
}) {
  const { result, answers } = props
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { need: words, parts } = useWords()
  const nameOf = useOutcomeName()
  const said = needSentences(catalogue, result, language)
  usePageTitle(words.title)
  const wanted = result.ranking.map(({ outcome }) => outcome).find(isLeaderOf(result))
  const counted = result.ranking.filter(({ points }) => points.length > 0)
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.headline}>
          {said.headline}
          <SourceChips claims={said.claims} />
        </p>
        <div className={styles.actions} data-print='no'>
          <Link to='/need' search={{ at: catalogue.data.need.questions[0]?.id ?? '' }}>
            {words.restart}
          </Link>
          <ActionButton onPress={() => print()}>{parts.print}</ActionButton>
          <CopyLink />
        </div>
      </div>
      <div className={styles.split}>
        <div>
          {said.sections
            .filter(({ id }) => !BESIDE.has(id))
            .map((section) => (
              <Section key={section.id} id={section.id} title={section.title}>
                {section.id === 'flips' && result.flips.length > 0 ? (
                  <FlipList flips={result.flips} answers={answers} />
                ) : (
                  <NeedLines lines={section.lines} />
                )}
              </Section>
            ))}
          {counted.length > 0 && (
            <Section id='points' title={words.reasons}>
              {counted.map((outcome) => (
                <details key={outcome.outcome} className={styles.outcome}>
                  <summary>
                    {nameOf(outcome.outcome)} ({words.points(outcome.total)})
                  </summary>
                  <PointsTable outcome={outcome} />
                </details>
              ))}
            </Section>
          )}
          <Section id='answers' title={words.yourAnswers}>
            <GivenAnswers answers={answers} askNext={result.askNext} />
          </Section>
        </div>
        <aside className={styles.aside} aria-labelledby='ranking-title'>
          <h2 id='ranking-title' className={styles.rankingTitle}>
            {words.ranking}
          </h2>
          <RankingBars ranking={result.ranking} />
        </aside>
      </div>
      {wanted !== undefined && (
        <WithOrganization>
          <MakeItSoPanel suggested={wanted} />
        </WithOrganization>
      )}
    </>
  )
}

/** Leaders that something speaks for and that nobody is yet. */
const isLeaderOf =
  ({ ranking }: NeedResult) =>
  (outcome: NeedOutcome): outcome is LeaderId =>
    isLeaderId(outcome) &&
    ranking.some((one) => one.outcome === outcome && one.total > 0 && !one.filled)
