import { useMemo } from 'react'
import { topicIndexOf } from '../../../../src/career/topic-index.ts'
import { TOPIC_KINDS, type Topic } from '../../../../src/catalogue/career-model.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage } from '../../../app/language.ts'

/** Gives functions between the topics of the catalogue and words. */
export function useTopics() {
  const { career } = useCatalogue().data
  const language = useLanguage()
  return useMemo(() => {
    const { find } = topicIndexOf(career)
    return {
      /** The id of the topic that words mean, or the words. */
      idOf: (text: string, kinds: readonly Topic['kind'][]) => find(text, kinds)?.id ?? text,
      /** The name of a topic in the page's language; words of one's own stay. */
      nameOf: (id: string) => find(id, TOPIC_KINDS)?.name[language] ?? id,
      /** Names of all topics of some kinds, to choose from. */
      namesOf: (kinds: readonly Topic['kind'][]) =>
        career.topics
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ name }) => name[language])
          .sort(new Intl.Collator(language).compare),
    }
  }, [career, language])
}
