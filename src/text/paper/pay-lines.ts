import type { PayFacts } from '../../career/pay-facts.ts'
import type { PaperLine } from './paper.ts'
import { placeText } from './place-text.ts'
import type { PostingParts } from './posting-sections.ts'

/** What sources tell of pay, with date, region, statistic and limits (H16). */
export function payLines(
  { figures, silent, claims }: PayFacts,
  { names, notes, words }: PostingParts,
): readonly PaperLine[] {
  const { catalogue, language } = names
  const month = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const told = figures.map((figure) => {
    const amount = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'de', {
      style: 'currency',
      currency: figure.currency,
      maximumFractionDigits: 0,
    }).format(figure.amount)
    const text = words.payFigure(
      names.role(figure.role),
      amount,
      figure.statistic[language],
      placeText({ country: figure.region }, language),
      month.format(new Date(`${figure.asOf}-01T00:00:00Z`)),
    )
    const limits = figure.limits.map((limit) => words.payLimits[limit]).join('; ')
    return notes.line(text, { claims: figure.claims, remark: limits })
  })
  const besides = claims
    .filter((claim) => !figures.some((figure) => figure.claims.includes(claim)))
    .flatMap((claim) => {
      const text = catalogue.claims.get(claim)?.text[language]
      return text === undefined ? [] : [notes.line(text, { claims: [claim] })]
    })
  return [
    ...told,
    ...silent.map((role) => notes.line(words.paySilent(names.role(role)))),
    ...besides,
  ]
}
