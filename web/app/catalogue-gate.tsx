import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { LEADER_IDS } from '../../src/catalogue/ids.ts'
import { indexCatalogue } from '../../src/catalogue/load-catalogue.ts'
import { positionRoles } from '../../src/comparison/position-roles.ts'
import { CatalogueContext } from './catalogue-context.ts'
import styles from './catalogue-gate.module.css'
import { fetchCatalogue } from './fetch-catalogue.ts'
import { useWords } from './language.ts'

/** Opens the catalogue once and shows the pages when it is there; until then it says so. */
export function CatalogueGate({ children }: { readonly children: ReactNode }) {
  const { shell } = useWords()
  const { data, isError, refetch } = useQuery({ queryKey: ['catalogue'], queryFn: fetchCatalogue })
  const opened = useMemo(() => {
    if (data === undefined) return null
    const catalogue = indexCatalogue(data)
    return { catalogue, positions: positionRoles(catalogue, LEADER_IDS) }
  }, [data])
  if (opened !== null) return <CatalogueContext value={opened}>{children}</CatalogueContext>
  return (
    <main id='content' className={styles.wait}>
      <h1 className={styles.name}>Mandate</h1>
      {isError ? (
        <div role='alert'>
          <p>{shell.notLoaded}</p>
          <p className={styles.hint}>{shell.notLoadedWhy}</p>
          <button type='button' className={styles.again} onClick={() => void refetch()}>
            {shell.again}
          </button>
        </div>
      ) : (
        <p role='status'>{shell.loading}</p>
      )}
    </main>
  )
}
