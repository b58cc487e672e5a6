import { useMemo, useState } from 'react'
import type { Pack } from '../../../src/catalogue/pack.ts'
import { type HeldDemand, holdingsOf } from '../../../src/diagnosis/pack-holdings.ts'
import { demandFacts } from '../../../src/text/demand-facts.ts'
import { packPhrases } from '../../../src/text/pack-phrases.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useEditing } from '../../app/editing.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { setupOf } from '../../app/opened-organization.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { Notice } from '../../parts/notice.tsx'
import { DemandHolders } from './demand-holders.tsx'
import styles from './diagnosis-settings.module.css'
import { packEdit } from './settings-edits.ts'

/** The rule packs, each to be chosen, with what it demands and, once chosen, who holds that. */
export function PackSettings() {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { diagnosisSettings: words } = useWords()
  const holdings = useMemo(() => holdingsOf(setupOf(catalogue, model), model), [catalogue, model])
  return (
    <>
      <p className={styles.aid}>{packPhrases(language).aid}</p>
      {holdings.unknown.map((id) => (
        <Notice key={id}>{words.unknownPack(id)}</Notice>
      ))}
      <ul className={styles.packs}>
        {[...catalogue.packs.values()].map((pack) => (
          <PackItem
            key={pack.id}
            pack={pack}
            held={holdings.packs.find((one) => one.pack.id === pack.id)?.demands}
          />
        ))}
      </ul>
    </>
  )
}

function PackItem(props: {
  readonly pack: Pack
  readonly held: readonly HeldDemand[] | undefined
}) {
  const { pack, held } = props
  const catalogue = useCatalogue()
  const language = useLanguage()
  const text = useText()
  const { diagnosisSettings: words } = useWords()
  const phrases = packPhrases(language)
  const { make, state } = useEditing()
  const isChosen = held !== undefined
  // What was pressed stands at once; what is recorded takes its place.
  const [wished, setWished] = useState<boolean | null>(null)
  const name = text(pack.name)
  const choose = (wanted: boolean) => {
    setWished(wanted)
    const message = wanted ? words.packChosen(name) : words.packDropped(name)
    void make(packEdit(pack.id, wanted, message)).finally(() => setWished(null))
  }
  return (
    <li className={styles.pack}>
      <label className={styles.check}>
        <input
          type='checkbox'
          checked={wished ?? isChosen}
          disabled={state.kind === 'busy'}
          onChange={({ target }) => choose(target.checked)}
        />
        <span>
          <span className={styles.name}>{name}</span> <code className={styles.note}>{pack.id}</code>
        </span>
      </label>
      <p className={styles.note}>
        {phrases.applies}: {text(pack.applies)} {phrases.demands(pack.demands.length)}.
      </p>
      <details className={styles.rule} open={isChosen || undefined}>
        <summary>{isChosen ? words.whoHolds : words.whatIsDemanded}</summary>
        <ul className={styles.demands}>
          {pack.demands.map((demand) => (
            <li key={demand.id}>
              <p>
                <span className={styles.name}>{text(demand.name)}</span>{' '}
                <span className={styles.note}>
                  ({demand.place}) <code>{demand.id}</code>
                </span>
              </p>
              <p>{text(demand.text)}</p>
              {demandFacts(catalogue, demand, language).map((fact) => (
                <p key={fact} className={styles.note}>
                  {fact}
                </p>
              ))}
              {held !== undefined && (
                <DemandHolders held={held.find((one) => one.demand?.id === demand.id)} />
              )}
            </li>
          ))}
        </ul>
        <dl className={styles.texts}>
          <dt>{phrases.texts}</dt>
          {pack.texts.map(({ title, url }) => (
            <dd key={title}>
              {url === undefined ? (
                title
              ) : (
                <a href={url} rel='noreferrer'>
                  {title}
                </a>
              )}
            </dd>
          ))}
          <dt>{phrases.leftOut}</dt>
          {pack.leftOut.map((one) => (
            <dd key={one.en}>{text(one)}</dd>
          ))}
        </dl>
      </details>
    </li>
  )
}
