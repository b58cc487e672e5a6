import type { Employment, PostingTerms } from '../../../src/charter/posting.ts'
import { EMPLOYMENTS } from '../../../src/charter/posting.ts'

/** What the address of a posting may say, each under the name the API takes it by. */
export const POSTING_TEXTS = [
  'street',
  'postalCode',
  'town',
  'region',
  'country',
  'remote',
  'datePosted',
  'applyUntil',
  'start',
  'contact',
  'url',
  'employment',
  'publish',
  'pay',
] as const

/** One of them. */
export type PostingText = (typeof POSTING_TEXTS)[number]

/** The address of a posting as texts. */
export type PostingAddress = { readonly [name in PostingText]?: string }

/** What of an address cannot be meant; it is left out until it is mended. */
export function malformedIn(address: PostingAddress): readonly ('country' | 'remote' | 'url')[] {
  const { country = '', remote = '', url = '' } = address
  const isCode = (text: string) => text === '' || /^[A-Za-z]{2}$/.test(text)
  return [
    ...(isCode(country) ? [] : (['country'] as const)),
    ...(isCode(remote) ? [] : (['remote'] as const)),
    ...(url === '' || /^https?:\/\/\S+$/.test(url) ? [] : (['url'] as const)),
  ]
}

const DAYS: readonly string[] = ['datePosted', 'applyUntil', 'start']

/** A text of the address as far as it can be meant; nothing else. */
function given(address: PostingAddress, name: PostingText): string | undefined {
  const text = address[name]?.trim()
  if (text === undefined || text === '') return undefined
  if ((malformedIn(address) as readonly string[]).includes(name)) return undefined
  return DAYS.includes(name) && !/^\d{4}-\d\d-\d\d$/.test(text) ? undefined : text
}

/** What the caller says of the post; texts that cannot be meant are none. */
export function termsOf(address: PostingAddress): PostingTerms {
  const told = (name: PostingText) => given(address, name)
  const place = {
    street: told('street'),
    postalCode: told('postalCode'),
    locality: told('town'),
    region: told('region'),
    country: told('country')?.toUpperCase(),
  }
  const isPlaced = Object.values(place).some((part) => part !== undefined)
  return {
    ...(isPlaced && { place }),
    remoteFrom: told('remote')?.toUpperCase(),
    datePosted: told('datePosted'),
    validThrough: told('applyUntil'),
    start: told('start'),
    employment: EMPLOYMENTS.find((one): one is Employment => one === told('employment')),
    contact: told('contact'),
    url: told('url'),
  }
}

/** The same as the API takes it, behind `?`; what cannot be meant is left out. */
export function queryOf(address: PostingAddress): string {
  const query = new URLSearchParams()
  for (const name of POSTING_TEXTS) {
    const text = given(address, name)
    if (text !== undefined) query.set(name, text)
  }
  return query.toString()
}

/** An address with one text changed; an empty one leaves it. */
export function withText(address: PostingAddress, name: PostingText, text: string): PostingAddress {
  const texts = POSTING_TEXTS.flatMap((one) => {
    const value = one === name ? text : address[one]
    return value === undefined || value === '' ? [] : [[one, value] as const]
  })
  return Object.fromEntries(texts)
}
