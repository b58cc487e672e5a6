import type { Problem } from '../model/problem.ts'
import type { CatalogueData } from './catalogue-data.ts'
import { careerClaims, careerProblems } from './check-career.ts'

/**
 * Everything in the catalogue that is named twice or refers to something that is not there.
 * Takes data of the right shape; gives one problem per fault, none when the catalogue is whole.
 */
export function checkReferences(data: CatalogueData): readonly Problem[] {
  const problems: Problem[] = []
  const report = (code: string, where: string, message: string) =>
    problems.push({ code, where, message })

  const known = (kind: string, ids: readonly string[]): ReadonlySet<string> => {
    const seen = new Set<string>()
    for (const id of ids) {
      if (seen.has(id)) report('duplicate-id', `${kind} ${id}`, `${kind} ${id} stands there twice`)
      seen.add(id)
    }
    return seen
  }
  const responsibilities = data.areas.flatMap((area) => area.responsibilities)
  const kinds = data.domains.flatMap((domain) => domain.kinds)
  const ids = {
    source: known(
      'source',
      data.sources.map(({ id }) => id),
    ),
    dimension: known(
      'dimension',
      data.dimensions.map(({ id }) => id),
    ),
    claim: known(
      'claim',
      data.claims.map(({ id }) => id),
    ),
    disagreement: known(
      'disagreement',
      data.disagreements.map(({ id }) => id),
    ),
    artefactGroup: known(
      'artefact group',
      data.artefactGroups.map(({ id }) => id),
    ),
    responsibility: known(
      'responsibility',
      responsibilities.map(({ id }) => id),
    ),
    decision: known(
      'decision kind',
      kinds.map(({ id }) => id),
    ),
    question: known(
      'question',
      data.questions.map(({ id }) => id),
    ),
    role: known(
      'role',
      data.roles.map(({ id }) => id),
    ),
  }
  known(
    'area',
    data.areas.map(({ id }) => id),
  )
  known(
    'artefact',
    data.artefacts.map(({ id }) => id),
  )
  known(
    'metric',
    data.metrics.map(({ id }) => id),
  )
  known(
    'title',
    data.titles.map(({ id }) => id),
  )

  const refer = (where: string, kind: keyof typeof ids, references: readonly string[]) => {
    for (const reference of references) {
      if (!ids[kind].has(reference)) {
        report(
          'dangling-reference',
          where,
          `${where} refers to ${kind} ${reference}, which is not there`,
        )
      }
    }
  }

  for (const claim of data.claims) {
    refer(`claim ${claim.id}`, 'source', [claim.source])
    refer(`claim ${claim.id}`, 'dimension', [claim.dimension])
    refer(`claim ${claim.id}`, 'role', claim.roles)
    if (claim.id[1] !== claim.source[2]) {
      report(
        'claim-of-another-source',
        `claim ${claim.id}`,
        `its number names another source than ${claim.source}`,
      )
    }
  }
  for (const { id, claims, sources } of data.disagreements) {
    refer(`disagreement ${id}`, 'claim', claims)
    refer(`disagreement ${id}`, 'source', sources)
  }
  for (const role of data.roles) {
    for (const line of role.definition) refer(`role ${role.id}`, 'claim', line.claims)
    for (const line of role.unsaid) refer(`role ${role.id}`, 'disagreement', line.disagreements)
  }
  for (const artefact of data.artefacts) {
    const where = `artefact ${artefact.id}`
    refer(where, 'artefactGroup', [artefact.group])
    refer(where, 'responsibility', [artefact.responsibility])
    refer(
      where,
      'claim',
      artefact.holdings.map(({ claim }) => claim),
    )
  }
  for (const metric of data.metrics) {
    refer(
      `metric ${metric.id}`,
      'claim',
      metric.measures.flatMap(({ claims }) => claims),
    )
  }
  for (const pay of data.pay) refer(`pay of ${pay.role}`, 'claim', pay.claims)
  for (const question of data.questions) {
    const where = `question ${question.id}`
    refer(where, 'source', [question.source])
    refer(where, 'claim', [...question.claims, ...question.mapping.flatMap(({ claims }) => claims)])
  }
  for (const sheet of data.arguments) {
    refer(
      `arguments ${sheet.id}`,
      'claim',
      sheet.arguments.flatMap(({ claims }) => claims),
    )
  }
  for (const title of data.titles) refer(`title ${title.id}`, 'claim', title.claims)
  for (const area of data.areas) {
    for (const leaf of area.responsibilities) {
      const where = `responsibility ${leaf.id}`
      if (!leaf.id.startsWith(`${area.id}.`)) {
        report(
          'outside-its-area',
          where,
          `${where} stands in area ${area.id}, its id must begin with it`,
        )
      }
      refer(where, 'decision', leaf.decisions)
      refer(where, 'claim', [...leaf.claims, ...leaf.parts.flatMap(({ claims }) => claims)])
      refer(where, 'disagreement', leaf.disagreements)
    }
  }
  for (const kind of kinds) {
    const where = `decision kind ${kind.id}`
    refer(where, 'claim', [...kind.claims, ...kind.parts.flatMap(({ claims }) => claims)])
  }
  known(
    'demand',
    data.packs.flatMap(({ demands }) => demands.map(({ id }) => id)),
  )
  for (const { id, demands } of data.packs) {
    for (const demand of demands) {
      const where = `demand ${demand.id}`
      if (!demand.id.startsWith(`${id}.`)) {
        report(
          'outside-its-pack',
          where,
          `${where} stands in pack ${id}, its id must begin with it`,
        )
      }
      refer(
        where,
        'responsibility',
        demand.rights.map(({ matter }) => matter),
      )
      refer(
        where,
        'decision',
        demand.rights.map(({ decision }) => decision),
      )
    }
  }
  problems.push(...needProblems(data), ...careerProblems(data))
  refer('career', 'claim', careerClaims(data))
  refer(
    'career',
    'disagreement',
    data.career.advice.flatMap(({ disagreements }) => disagreements),
  )
  refer('need', 'claim', [
    ...data.need.questions.flatMap(({ claims }) => claims),
    ...data.need.weights.flatMap(({ claims }) => claims),
    ...data.need.ctoKindWeights.flatMap(({ claims }) => claims),
    ...data.need.ctoKinds.flatMap(({ claims }) => claims),
    ...data.need.combinations.flatMap((pair) =>
      [...pair.for, ...pair.against].flatMap(({ claims }) => claims),
    ),
  ])
  refer(
    'need',
    'disagreement',
    data.need.combinations.flatMap(({ disagreements }) => disagreements),
  )
  refer(
    'need',
    'question',
    data.need.questions.flatMap(({ guiding }) => guiding),
  )
  return problems
}

function needProblems(data: CatalogueData): readonly Problem[] {
  const answers = new Set(
    data.need.questions.flatMap((question) =>
      question.answers.map((answer) => `${question.id}/${answer.id}`),
    ),
  )
  const alsoGiven = [
    ...data.need.weights.flatMap((weight) => weight.with),
    ...data.need.questions.flatMap((question) => question.answers.flatMap(({ atOdds }) => atOdds)),
  ]
  return [...data.need.weights, ...data.need.ctoKindWeights, ...alsoGiven]
    .filter(({ question, answer }) => !answers.has(`${question}/${answer}`))
    .map(({ question, answer }) => ({
      code: 'dangling-reference',
      where: `need weight ${question}/${answer}`,
      message: `no need question ${question} with an answer ${answer}`,
    }))
}
