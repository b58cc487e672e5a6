import { useMemo, useState } from 'react'
import { RULES } from '../../../src/diagnosis/registry.ts'
import { type AnyRule, CATEGORIES } from '../../../src/diagnosis/rule.ts'
import type { RuleSettings, Settings } from '../../../src/diagnosis/settings.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { RuleDetails } from '../../parts/finding/rule-details.tsx'
import { Segments } from '../../parts/segments.tsx'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import styles from './diagnosis-settings.module.css'
import { RuleForm } from './rule-form.tsx'
import { useSettingsWords } from './use-settings-words.ts'

/** Every rule with how it is set here, by what it is about; a rule opens to be set. */
export function RuleSettingsList({ settings }: { readonly settings: Settings }) {
  const text = useText()
  const { diagnosisSettings: words, findings } = useWords()
  const [sought, setSought] = useState('')
  const [which, setWhich] = useState<'all' | 'changed'>('all')
  const shown = useMemo(() => {
    const part = sought.trim().toLowerCase()
    return RULES.filter(
      (rule) =>
        (which === 'all' || settings[rule.id] !== undefined) &&
        `${rule.id} ${text(rule.name)}`.toLowerCase().includes(part),
    )
  }, [sought, which, settings, text])
  return (
    <>
      <div className={styles.filters}>
        <label className={styles.sought}>
          {words.seek}
          <input
            type='search'
            value={sought}
            maxLength={80}
            onChange={({ target }) => setSought(target.value)}
          />
        </label>
        <Segments
          label={words.which}
          value={which}
          options={[
            ['all', words.all(RULES.length)],
            ['changed', words.changed(Object.keys(settings).length)],
          ]}
          onChoose={setWhich}
        />
      </div>
      <p role='status' className={styles.note}>
        {shown.length === 0 ? words.noRule : words.shown(shown.length)}
      </p>
      {CATEGORIES.map((category) => {
        const rules = shown.filter((rule) => rule.category === category)
        if (rules.length === 0) return null
        return (
          <div key={category}>
            <h3 className={styles.category}>{findings.categories[category]}</h3>
            <ul className={styles.rules}>
              {rules.map((rule) => (
                <RuleLine key={rule.id} rule={rule} settings={settings[rule.id]} />
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}

function RuleLine(props: { readonly rule: AnyRule; readonly settings: RuleSettings | undefined }) {
  const { rule, settings } = props
  const language = useLanguage()
  const text = useText()
  const { findings: words } = useWords()
  const { tell } = useSettingsWords()
  const { findings } = useDiagnosed()
  const [isOpen, setOpen] = useState(false)
  const count = findings.filter((finding) => finding.rule === rule.id).length
  const number = new Intl.NumberFormat(language)
  return (
    <li>
      <details
        className={styles.rule}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary data-off={settings?.off === true || undefined}>
          <SeverityMark severity={settings?.severity ?? rule.severity} />{' '}
          <span className={styles.name}>{text(rule.name)}</span>{' '}
          {settings !== undefined && <span className={styles.set}>{tell(rule, settings)}</span>}{' '}
          {count > 0 && (
            <span className={styles.count}>{words.count(number.format(count), count === 1)}</span>
          )}
        </summary>
        {isOpen && (
          <>
            <RuleDetails rule={rule} />
            {/* What is set anew elsewhere, or taken back, stands in the form at once. */}
            <RuleForm key={JSON.stringify(settings ?? null)} rule={rule} settings={settings} />
          </>
        )}
      </details>
    </li>
  )
}
