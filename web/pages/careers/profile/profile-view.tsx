import { useWords } from '../../../app/language.ts'
import { FillFromCv } from '../cv/fill-from-cv.tsx'
import { useCareerWords } from '../use-career-words.ts'
import { ENTRY_LISTS } from './entry-fields.ts'
import { EntryList } from './entry-list.tsx'
import { ProfileFile } from './profile-file.tsx'
import styles from './profile-view.module.css'
import { ReadingOfWords } from './reading-of-words.tsx'

/** What the reader brings: lists to fill by hand, from a CV or from a file; kept in this browser alone. */
export function ProfileView() {
  const { careerProfile: words } = useWords()
  const { lists } = useCareerWords().say.readiness
  return (
    <>
      <p className={styles.private}>{words.private}</p>
      <ProfileFile />
      <FillFromCv />
      {ENTRY_LISTS.filter((list) => list !== 'log').map((list) => (
        <EntryList key={list} list={list} title={lists[list]} />
      ))}
      <ReadingOfWords />
    </>
  )
}
