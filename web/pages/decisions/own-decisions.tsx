import { Link } from '@tanstack/react-router'
import { useMatrix } from '../../app/compiled-matrix.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import { SectionLinks } from '../../parts/section-links.tsx'
import { AskForm } from './ask/ask-form.tsx'
import { CaseAnswer } from './ask/case-answer.tsx'
import { CaseLineForm } from './ask/case-line-form.tsx'
import { BringRules } from './files/bring-rules.tsx'
import { TakeRules } from './files/take-rules.tsx'
import { GovernanceView } from './grid/governance-view.tsx'
import { HeatView } from './heat/heat-view.tsx'
import styles from './own-decisions.module.css'
import { ProofView } from './proof/proof-view.tsx'
import { NoRules } from './rules/no-rules.tsx'
import { RuleTable } from './rules/rule-table.tsx'
import { useRuleDraft } from './rules/use-rule-draft.ts'
import { useDecisionsAddress } from './use-decisions-address.ts'

/** Who decides in the opened organisation: ask, rules, proof, picture, grid. */
export function OwnDecisions() {
  return (
    <OrganizationGate>
      <Decisions />
    </OrganizationGate>
  )
}

function Decisions() {
  const { decisions: words } = useWords()
  const { model } = useOpenedOrganization()
  const number = new Intl.NumberFormat(useLanguage())
  const state = useDecisionsAddress()
  const drafts = useRuleDraft()
  const { rules } = useMatrix()
  const own = model.tables.rules.size
  const others = rules.length - rules.filter(({ kind }) => kind === 'rules').length
  const isEmpty = rules.length === 0 && own === 0
  const links = [
    ['ask', words.askTitle],
    ['rules', words.rules],
    ...(isEmpty
      ? []
      : ([
          ['proof', words.proof],
          ['picture', words.picture],
          ['grid', words.grid],
        ] as const)),
  ] as const
  return (
    <>
      <PageHead title={words.title} lead={words.lead(model.organization.name.slice(0, 100))}>
        <p className={styles.other} data-print='no'>
          <Link to='/decisions' search={{ as: 'catalogue' }}>
            {words.catalogue}
          </Link>
        </p>
      </PageHead>
      <div className={styles.layout}>
        <SectionLinks links={links} />
        <div className={styles.sections}>
          <Section id='ask' title={words.askTitle}>
            {isEmpty ? (
              <p>{words.nothingToAsk}</p>
            ) : (
              <>
                <CaseLineForm {...state} />
                <AskForm {...state} />
                <CaseAnswer state={state} />
              </>
            )}
          </Section>
          <Section id='rules' title={words.rules}>
            {own === 0 && <NoRules />}
            <RuleTable state={state} drafts={drafts} />
            <BringRules />
            {own > 0 && <TakeRules />}
            {others > 0 && (
              <p className={styles.soft}>
                {words.assignmentRules(number.format(others))}{' '}
                <Link to='/responsibilities'>{words.toMatrix}</Link>
              </p>
            )}
          </Section>
          {!isEmpty && (
            <>
              <Section id='proof' title={words.proof}>
                <ProofView state={state} drafts={drafts} />
              </Section>
              <Section id='picture' title={words.picture}>
                <HeatView state={state} />
              </Section>
              <Section id='grid' title={words.grid}>
                <GovernanceView />
              </Section>
            </>
          )}
        </div>
      </div>
    </>
  )
}
