import { Link } from '@tanstack/react-router'
import { stationOfPost } from '../../../../src/career/held-years.ts'
import type { LeaderId } from '../../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useWords } from '../../../app/language.ts'
import { useProfile } from '../profile/profile-store.ts'
import { useCareerWords } from '../use-career-words.ts'
import styles from './ways-from-posts.module.css'

/** Where nobody said from where: the posts of the profile that ways can begin at. It is the reader who chooses one. */
export function WaysFromPosts({ to }: { readonly to: LeaderId }) {
  const catalogue = useCatalogue()
  const { careers: words } = useWords()
  const { station } = useCareerWords()
  const { profile } = useProfile()
  const held = (profile?.held ?? []).flatMap((post) => stationOfPost(catalogue, post) ?? [])
  const stations = [...new Set(held)].filter((one) => one !== to)
  if (stations.length === 0) return null
  return (
    <p className={styles.from} data-print='no'>
      {words.waysFrom}
      {stations.map((from) => (
        <Link key={from} to='/careers' search={{ from, to, view: 'way' }}>
          {station(from)}
        </Link>
      ))}
    </p>
  )
}
