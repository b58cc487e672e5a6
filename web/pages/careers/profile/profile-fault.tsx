import { useWords } from '../../../app/language.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { saveFile } from '../../../parts/save-file.ts'
import { useProfile } from './profile-store.ts'

/** Why the browser keeps no profile, or gives none back, and what to do; nothing where all is well. */
export function ProfileFault() {
  const { fault, unreadable } = useProfile()
  const { careerProfile: words } = useWords()
  if (fault === null) return null
  return (
    <Notice>
      <p>{words.fault[fault]}</p>
      {unreadable !== null && (
        <ActionButton onPress={() => saveFile('profile.json', new Blob([unreadable]))}>
          {words.saveUnreadable}
        </ActionButton>
      )}
    </Notice>
  )
}
