import { askPay } from '../../../app/career/ask-pay.ts'
import { type PaySentences, paySentences } from '../../../text/pay-sentences.ts'
import { type CareerPrinter, careerPrinter } from '../../career-printer.ts'
import { type CareerCliWords, careerCliWords } from '../../career-words.ts'
import { EXIT, fail, type Session, writeJson } from '../../session.ts'

/** `mandate career pay [roles...]`: figures with date, region, statistic and all that limits them. */
export function runCareerPay(session: Session, roles: readonly string[]): number {
  const { catalogue, terminal, language } = session
  const asked = askPay(catalogue, roles)
  if (!asked.ok) return fail(terminal, asked.problem)
  if (session.json) return writeJson(terminal, asked.value)
  printPay(
    careerPrinter(session),
    careerCliWords(language),
    paySentences(catalogue, asked.value, language),
  )
  return EXIT.clear
}

/** Writes what is told of pay. */
export function printPay(print: CareerPrinter, words: CareerCliWords, pay: PaySentences): void {
  print.block(words.pay, [
    ...pay.figures.flatMap((figure) => [`${print.cited(figure)} ${figure.limits.join(' ')}`]),
    ...pay.differences,
    ...pay.silent,
    ...pay.beside.map(print.cited),
    ...pay.disputes.map(print.cited),
  ])
}
