import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { StationId } from '../../../../src/career/career-path.ts'
import { prepareCareer } from '../../../../src/career/prepare-career.ts'
import type { LeaderId } from '../../../../src/catalogue/ids.ts'
import { careerSentences } from '../../../../src/text/career-sentences.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { today } from '../../../app/today.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { ClaimList } from '../../../parts/claim-list.tsx'
import { CopyLink } from '../../../parts/copy-link.tsx'
import { DisputeList } from '../../../parts/dispute-list.tsx'
import { Section } from '../../../parts/section.tsx'
import { SectionLinks } from '../../../parts/section-links.tsx'
import { useProfile } from '../profile/profile-store.ts'
import { AdviceList } from './advice-list.tsx'
import { DemandList } from './demand-list.tsx'
import { PathList } from './path-list.tsx'
import { PayView } from './pay-view.tsx'
import { PostingAdvice } from './posting-advice.tsx'
import { ReadinessBar } from './readiness-bar.tsx'
import { StepList } from './step-list.tsx'
import styles from './way-view.module.css'
import { WaysFromPosts } from './ways-from-posts.tsx'

/** The way to a role in full: the answer, the ways, what is missing, what to do, what is paid. */
export function WayView(props: { readonly from: StationId | null; readonly to: LeaderId | null }) {
  const { from, to } = props
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { careers: words, parts } = useWords()
  const { profile } = useProfile()
  // All ways are looked for: not again while only the language or the address around it changes.
  const career = useMemo(
    () => (to === null ? null : prepareCareer(catalogue, { to, from, profile, today: today() })),
    [catalogue, to, from, profile],
  )
  if (to === null || career === null) return <p>{words.chooseGoal}</p>
  const said = careerSentences(catalogue, career, language)
  const { requirements, readiness, paths, advice, pay } = career
  const disputes = requirements.disagreements.flatMap((id) => catalogue.disagreements.get(id) ?? [])
  // Of some roles no source says what they demand: then nothing is missing, and nothing is there.
  const isDemanding = requirements.demands.length > 0
  const isAssessed = readiness !== null && isDemanding
  const demands = (
    <DemandList
      key='demands'
      requirements={requirements}
      readiness={readiness}
      said={said.readiness}
    />
  )
  const sections = [
    ...(paths === null
      ? []
      : [['ways', words.ways, <PathList key='ways' paths={paths} />] as const]),
    ...(isAssessed
      ? [
          ['readiness', words.readiness, demands] as const,
          ['next', words.next, <StepList key='next' steps={said.steps} />] as const,
        ]
      : []),
    ...(isAssessed ? [] : [['demands', words.demands, demands] as const]),
    ['cv', words.cv, <AdviceList key='cv' advice={advice.cv} />],
    [
      'postings',
      words.postings,
      <PostingAdvice key='postings' advice={advice} titles={said.titles} />,
    ],
    ['pay', words.pay, <PayView key='pay' pay={pay} />],
    ['career', words.career, <ClaimList key='career' claims={requirements.career} />],
    ['growing', words.growing, <AdviceList key='growing' advice={advice.growing} />],
    ['disputes', words.disputes, <DisputeList key='disputes' disputes={disputes} />],
  ] as const
  return (
    <>
      <p className={styles.headline}>{said.readiness.headline}</p>
      {isAssessed && <ReadinessBar count={readiness.count} />}
      {isDemanding && (readiness === null || readiness.count.unknown > 0) && (
        <p className={styles.invite}>
          <Link to='/careers' search={{ ...(from === null ? {} : { from }), to, view: 'profile' }}>
            {words.toProfile}
          </Link>
        </p>
      )}
      {from === null && <WaysFromPosts to={to} />}
      <div className={styles.actions} data-print='no'>
        <ActionButton onPress={() => print()}>{parts.print}</ActionButton>
        <CopyLink />
      </div>
      <div className={styles.body}>
        <SectionLinks links={sections.map(([id, title]) => [id, title])} />
        <div className={styles.sections}>
          {sections.map(([id, title, content]) => (
            <Section key={id} id={id} title={title}>
              {content}
            </Section>
          ))}
        </div>
      </div>
    </>
  )
}
