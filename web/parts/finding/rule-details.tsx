import type { Option } from '../../../src/diagnosis/option.ts'
import type { AnyRule } from '../../../src/diagnosis/rule.ts'
import { useText, useWords } from '../../app/language.ts'
import { SourceChips } from '../source-chips.tsx'
import styles from './finding-item.module.css'

/** What a rule is, what it rests on, and how it is set. */
export function RuleDetails({ rule }: { readonly rule: AnyRule }) {
  const { findings: words } = useWords()
  const text = useText()
  const options = Object.entries(rule.options as Readonly<Record<string, Option<unknown>>>)
  const claims = rule.sources.flatMap((source) => ('claim' in source ? [source.claim] : []))
  return (
    <details className={styles.details}>
      <summary>{words.aboutRule}</summary>
      <dl className={styles.facts}>
        <dt>{words.category}</dt>
        <dd>
          {words.categories[rule.category]} · <code>{rule.id}</code> · {rule.since}
        </dd>
        <dt>{words.sources}</dt>
        <dd>
          <SourceChips claims={claims} />
          {rule.sources.map((source) =>
            'reference' in source ? (
              <p key={source.reference}>
                {text(source.for)}{' '}
                <cite>
                  {source.url === undefined ? (
                    source.reference
                  ) : (
                    <a href={source.url} rel='noreferrer'>
                      {source.reference}
                    </a>
                  )}
                </cite>
              </p>
            ) : null,
          )}
        </dd>
        {options.length > 0 && (
          <>
            <dt>{words.options}</dt>
            <dd>
              {options.map(([name, option]) => (
                <p key={name}>
                  {text(option.about)} <code>{JSON.stringify(option.default)}</code>
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}
