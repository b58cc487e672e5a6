import { useDeferredValue, useMemo, useState } from 'react'
import { createReader, type ReadResult } from '../../../src/reading/create-reader.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { WithOrganization } from '../../app/with-organization.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { type Description, keepDescription, keptDescription } from './description.ts'
import { DescriptionForm } from './description-form.tsx'
import { ReadText } from './read-text.tsx'
import { ReadingAnswer } from './reading-answer.tsx'
import { ReadingLacks } from './reading-lacks.tsx'
import { TakeOver } from './take-over.tsx'

/** Reads a job description on the page: which role it is, sentence by sentence, and what to make of it. */
export function ReadPage() {
  const catalogue = useCatalogue()
  const { read: words } = useWords()
  const [description, setDescription] = useState(keptDescription)
  const shown = useDeferredValue(description)
  const read = useMemo(() => createReader(catalogue), [catalogue])
  const result = useMemo(() => {
    const { text, title } = shown
    if (text.trim() === '') return null
    return read(text, title.trim() === '' ? {} : { title })
  }, [read, shown])
  const change = (next: Description) => {
    keepDescription(next)
    setDescription(next)
  }
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <DescriptionForm description={description} onChange={change} />
      {result !== null && <Problem result={result} />}
      {result?.ok === true && (
        <>
          <ReadingAnswer reading={result.reading} text={shown.text} />
          <ReadText reading={result.reading} />
          <ReadingLacks reading={result.reading} text={shown.text} />
          <WithOrganization>
            <TakeOver key={shown.text} reading={result.reading} />
          </WithOrganization>
        </>
      )}
    </>
  )
}

function Problem({ result }: { readonly result: ReadResult }) {
  const language = useLanguage()
  const { read: words } = useWords()
  if (result.ok) return null
  const number = new Intl.NumberFormat(language)
  const { problem } = result
  return (
    <p role='alert'>
      {problem.code === 'text-too-long'
        ? words.tooLong(number.format(problem.length), number.format(problem.limit))
        : words.noWords}
    </p>
  )
}
