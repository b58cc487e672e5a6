import fc from 'fast-check'
import type { NeedAnswers } from '../../src/need/need-result.ts'
import { catalogueForTests } from './catalogue.ts'

/** Answers as somebody might give them: some questions open, some with several answers. */
export function arbitraryNeedAnswers(): fc.Arbitrary<NeedAnswers> {
  const { questions } = catalogueForTests().data.need
  const each = questions.map(({ id, several, answers }) => {
    const chosen = fc.subarray(
      answers.filter(({ alone }) => !alone).map((answer) => answer.id),
      { maxLength: several ? 3 : 1 },
    )
    return [id, chosen] as const
  })
  return fc.record(Object.fromEntries(each), { requiredKeys: [] }).map((answers) => {
    const given: Record<string, readonly string[]> = {}
    for (const [id, chosen] of Object.entries(answers)) if (chosen) given[id] = chosen
    return given
  })
}
