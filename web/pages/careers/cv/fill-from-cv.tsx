import { useState } from 'react'
import type { CvReading } from '../../../../src/career/cv/cv-proposal.ts'
import { readCv } from '../../../../src/career/cv/read-cv.ts'
import { descriptionFaultSentence } from '../../../../src/text/description-fault-sentence.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { FileDrop } from '../../../parts/bring/file-drop.tsx'
import { PasteField } from '../../../parts/bring/paste-field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useProfile } from '../profile/profile-store.ts'
import { CvProposals } from './cv-proposals.tsx'
import styles from './fill-from-cv.module.css'
import { type CvFile, readCvFile } from './read-cv-file.ts'

/** Largest file that is read, in bytes. */
const MOST_BYTES = 16_000_000

/** Fills the profile from a CV: pasted or dropped, read within the page, shown item by item before anything is taken. */
export function FillFromCv() {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { careerProfile: words } = useWords()
  const { profile } = useProfile()
  const [text, setText] = useState('')
  const [file, setFile] = useState<CvFile | null>(null)
  const [reading, setReading] = useState<CvReading | null>(null)
  const [added, setAdded] = useState('')

  const read = (next: string) => {
    setAdded('')
    setReading(readCv(catalogue, next, profile))
  }
  const take = (taken: CvFile | null) => {
    setFile(taken)
    setReading(null)
    if (taken?.read.ok !== true) return
    setText(taken.read.text)
    read(taken.read.text)
  }
  return (
    <details className={styles.fill} data-print='no'>
      <summary>{words.fromCv}</summary>
      <p className={styles.soft}>{words.fromCvHow}</p>
      <div className={styles.sources}>
        <PasteField
          label={words.pasteCv}
          hint={words.pasteCvHint}
          text={text}
          onText={(next) => {
            setText(next)
            setReading(null)
          }}
        />
        <FileDrop
          label={words.dropCv}
          accept='.txt,.md,.docx,.pdf'
          mostBytes={MOST_BYTES}
          file={file}
          read={readCvFile}
          onFile={take}
        />
      </div>
      {file?.read.ok === false && (
        <Notice>
          <p>{descriptionFaultSentence(file.read.fault, language)}</p>
        </Notice>
      )}
      <ActionButton isMain isDisabled={text.trim() === ''} onPress={() => read(text)}>
        {words.readCv}
      </ActionButton>
      {reading?.ok === false && (
        <Notice>
          <p>{words.cvProblem[reading.problem.code]}</p>
        </Notice>
      )}
      {reading?.ok === true && (
        <CvProposals
          key={text}
          proposals={reading.proposals}
          onAdded={(message) => {
            setReading(null)
            setAdded(message)
          }}
        />
      )}
      <p role='status'>{added}</p>
    </details>
  )
}
