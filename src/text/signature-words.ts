import type { DecisionNames } from './decision-names.ts'

/** What a matrix says of some cases, as the comparison writes it, in words: `all(cto,cfo)`. */
export function signatureWords(written: string, names: DecisionNames): string {
  const { signature } = names.phrases
  if (written === '') return signature.nothing
  const claims = splitOutside(written, ' or ')
  const told = claims.map((claim) => claimWords(claim, names))
  return told.length > 1 ? signature.disputed(told) : (told[0] ?? '')
}

function claimWords(claim: string, names: DecisionNames): string {
  const { signature, outcome } = names.phrases
  const parts = splitOutside(claim, ', ')
  const agreeing = parts
    .filter((part) => part.startsWith('must-agree '))
    .map((part) => expression(part.slice('must-agree '.length), names))
  const deciding = parts.filter((part) => !part.startsWith('must-agree '))
  const decided = deciding.map((part) => {
    if (part === 'exempt' || part === 'unknown') return outcome[part]
    if (part === 'referred' || part.startsWith('refer ')) return outcome.referred
    if (part === 'reserved') return signature.nothing
    return expression(part, names)
  })
  const who = decided.length === 0 ? signature.nothing : names.words.and(decided)
  return agreeing.length > 0 ? signature.agreed(who, names.words.and(agreeing)) : who
}

/** `all(a,any(b,c))` in words. */
function expression(text: string, names: DecisionNames): string {
  const match = /^(all|any|first|some|ladder)\((.*)\)$/s.exec(text)
  if (!match) return names.seats.seat(text).plain
  const [, form = '', inner = ''] = match
  const { signature } = names.phrases
  const semicolon = inner.indexOf(';')
  const list = form === 'some' ? inner.slice(semicolon + 1) : inner
  const parts = splitOutside(list, ',').map((part) => expression(part, names))
  if (form === 'all') return names.words.and(parts)
  if (form === 'any') return signature.any(parts)
  if (form === 'some') return signature.some(inner.slice(0, semicolon), names.words.and(parts))
  return signature.ladder(names.words.or(parts))
}

/** Splits a text where no bracket is open. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')') depth--
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(start, at))
      start = at + separator.length
    }
  }
  return [...parts, text.slice(start)]
}
