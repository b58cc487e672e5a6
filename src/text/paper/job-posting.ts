import { isLeaderId } from '../../catalogue/ids.ts'
import type { Posting, PostingPlace } from '../../charter/posting.ts'
import type { Model } from '../../model/model.ts'
import { forPublication, type Paper, type PaperLine, type PaperSection } from './paper.ts'

/** A posting as schema.org describes it (https://schema.org/JobPosting), ready to stand in a page as JSON-LD. */
export type JobPosting = {
  readonly '@context': 'https://schema.org/'
  readonly '@type': 'JobPosting'
  readonly title: string
  readonly [property: string]: unknown
}

/** What job boards demand of a posting (Google's guide to JobPosting), and what nobody gave. */
export type JobPostingGap = 'datePosted' | 'jobLocation'

/** A posting for job boards, and what they will miss in it. */
export type MadeJobPosting = {
  readonly posting: JobPosting
  readonly missing: readonly JobPostingGap[]
}

/** Sections that have a property of their own and stand in the description besides. */
const DUTIES = 'duties'

/**
 * The posting as job boards read it: only what document, catalogue and caller say. Pay is never in it: what sources
 * report of pay is no offer of this organisation (H16). Takes the posting's paper; `describe` writes sections as HTML.
 */
export function jobPosting(
  model: Model,
  posting: Posting,
  paper: Paper,
  describe: (sections: readonly PaperSection[]) => string,
): MadeJobPosting {
  const { charter, terms, employment } = posting
  const { organization, tables } = model
  const { sections } = forPublication(paper)
  const { place, remoteFrom, datePosted, validThrough, start, contact, url } = terms
  const linesOf = (id: string) => sections.filter((one) => one.id === id).flatMap(linesIn)
  const demanded = (kind: string) =>
    posting.requirements
      .filter(({ role }) => isLeaderId(role))
      .flatMap(({ demands }) => demands)
      .filter(({ demand }) => demand.kind === kind)
      .map(({ demand }) => demand.name[paper.language])
  const texts: Readonly<Record<string, readonly string[]>> = {
    responsibilities: linesOf(DUTIES).map(({ name, text }) => name ?? text),
    qualifications: [...demanded('education'), ...demanded('experience'), ...demanded('evidence')],
    educationRequirements: demanded('education'),
    experienceRequirements: demanded('experience'),
    skills: demanded('skill'),
  }
  const values: Readonly<Record<string, unknown>> = {
    description: describe(sections.filter(({ id }) => id !== 'terms')),
    identifier: {
      '@type': 'PropertyValue',
      name: organization.name,
      value: charter.position,
    },
    datePosted,
    validThrough,
    hiringOrganization: { '@type': 'Organization', name: organization.name },
    industry: organization.industry,
    employmentType: employment === null ? undefined : TYPES[employment],
    jobLocation: place && { '@type': 'Place', address: addressOf(place) },
    ...(remoteFrom !== undefined && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: remoteFrom },
    }),
    jobStartDate: start,
    ...Object.fromEntries(
      Object.entries(texts).map(([name, all]) => [
        name,
        all.length > 0 ? all.join('; ') : undefined,
      ]),
    ),
    applicationContact: contact && contactOf(contact),
    url,
  }
  return {
    posting: {
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: tables.positions.get(charter.position)?.title ?? charter.position,
      ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    },
    missing: [
      ...(datePosted === undefined ? (['datePosted'] as const) : []),
      ...(place === undefined && remoteFrom === undefined ? (['jobLocation'] as const) : []),
    ],
  }
}

const TYPES = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contractor: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  intern: 'INTERN',
} as const

function linesIn({ blocks }: PaperSection): readonly PaperLine[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.lines : []))
}

function addressOf({ street, postalCode, locality, region, country }: PostingPlace) {
  const parts = {
    streetAddress: street,
    addressLocality: locality,
    addressRegion: region,
    postalCode,
    addressCountry: country,
  }
  const known = Object.entries(parts).filter(([, value]) => value !== undefined)
  return { '@type': 'PostalAddress', ...Object.fromEntries(known) }
}

function contactOf(contact: string) {
  const isMail = /^[^\s@]+@[^\s@]+$/.test(contact)
  return { '@type': 'ContactPoint', [isMail ? 'email' : 'name']: contact }
}
