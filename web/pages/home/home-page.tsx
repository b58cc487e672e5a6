import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { LEADER_IDS } from '../../../src/catalogue/ids.ts'
import { useOpenedCatalogue } from '../../app/catalogue-context.ts'
import { useWords } from '../../app/language.ts'
import { useOrganizationId, useOrganizations } from '../../app/organization-context.ts'
import { PositioningMap } from '../../parts/map/positioning-map.tsx'
import { usePageTitle } from '../../parts/use-page-title.ts'
import { AskAnswer } from '../ask/ask-answer.tsx'
import { AskBox } from '../ask/ask-box.tsx'
import { Door } from './door.tsx'
import { HomeOrganization } from './home-organization.tsx'
import styles from './home-page.module.css'

/** The start: ask in plain words, or go through one of three doors. */
export function HomePage() {
  const { q = '' } = useSearch({ from: '/' })
  const navigate = useNavigate({ from: '/' })
  const { positions } = useOpenedCatalogue()
  const { home: words, roles } = useWords()
  const { data: organizations = [] } = useOrganizations()
  const shown = useOrganizationId()
  const isExample = organizations.find(({ id }) => id === shown)?.example === true
  usePageTitle(null)
  return (
    <>
      <div className={styles.top}>
        <div>
          <div className={styles.head}>
            <h1>{words.title}</h1>
            <p className={styles.lead}>{words.lead}</p>
          </div>
          <section className={styles.ask}>
            <AskBox question={q} onAsk={(question) => void navigate({ search: { q: question } })} />
            {q === '' && (
              <p className={styles.examples}>
                <span>{words.examples}</span>
                {words.exampleQuestions.map((question) => (
                  <Link key={question} to='/' search={{ q: question }} resetScroll={false}>
                    {question}
                  </Link>
                ))}
              </p>
            )}
            <AskAnswer question={q} inPlace />
          </section>
        </div>
        <aside aria-label={roles.mapTitle}>
          <PositioningMap positions={positions} lit={LEADER_IDS} />
        </aside>
      </div>
      <nav className={styles.doors} aria-label={words.doors}>
        <Door
          title={words.compareDoor}
          text={words.compareDoorText}
          to='/compare'
          tone='inward-strategic'
        />
        <Door
          title={words.needDoor}
          text={words.needDoorText}
          to='/need'
          tone='outward-strategic'
        />
        <Door title={words.orgDoor} text={words.orgDoorText} to='/org' tone='middle'>
          <Link to='/org'>{isExample ? words.orgDoorExample : words.orgDoorLook}</Link>
          <Link to='/settings' search={{ bring: 'table' }} hash='bring'>
            {words.orgDoorTable}
          </Link>
          <Link to='/settings' search={{ bring: 'describe' }} hash='bring'>
            {words.orgDoorDescribe}
          </Link>
        </Door>
      </nav>
      <HomeOrganization />
    </>
  )
}
