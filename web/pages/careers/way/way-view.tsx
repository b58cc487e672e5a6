import type { StationId } from '../../../../src/career/career-path.ts'
import { prepareCareer } from '../../../../src/career/prepare-career.ts'
import type { LeaderId } from '../../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useWords } from '../../../app/language.ts'
import { today } from '../../../app/today.ts'
import { ClaimList } from '../../../parts/claim-list.tsx'
import { DisputeList } from '../../../parts/dispute-list.tsx'
import { Section } from '../../../parts/section.tsx'
import { SectionLinks } from '../../../parts/section-links.tsx'
import { AdviceList } from './advice-list.tsx'
import { DemandList } from './demand-list.tsx'
import { PathList } from './path-list.tsx'
import { PayView } from './pay-view.tsx'
import { PostingAdvice } from './posting-advice.tsx'
import styles from './way-view.module.css'

/** The way to a role in full: the answer, the ways, what is missing, what to do, what is paid. */
export function WayView(props: { readonly from: StationId | null; readonly to: LeaderId | null }) {
  const { from, to } = props
  const catalogue = useCatalogue()
  const { careers: words } = useWords()
  if (to === null) return <p>{words.chooseGoal}</p>
  const profile = null
  const career = prepareCareer(catalogue, { to, from, profile, today: today() })
  const { requirements, readiness, paths, advice, pay } = career
  const disputes = requirements.disagreements.flatMap((id) => catalogue.disagreements.get(id) ?? [])
  const sections = [
    ...(paths === null
      ? []
      : [['ways', words.ways, <PathList key='w' paths={paths.paths} />] as const]),
    [
      'demands',
      readiness === null ? words.demands : words.readiness,
      <DemandList
        key='d'
        demands={readiness?.items ?? requirements.demands}
        silent={requirements.silent}
      />,
    ],
    ['cv', words.cv, <AdviceList key='a' advice={advice.cv} />],
    ['postings', words.postings, <PostingAdvice key='o' advice={advice} />],
    ['pay', words.pay, <PayView key='p' pay={pay} />],
    ['career', words.career, <ClaimList key='c' claims={requirements.career} />],
    ['growing', words.growing, <AdviceList key='g' advice={advice.growing} />],
    ['disputes', words.disputes, <DisputeList key='x' disputes={disputes} />],
  ] as const
  return (
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
  )
}
