import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { ReferenceProvider } from '../parts/reference/reference-provider.tsx'
import { CatalogueGate } from './catalogue-gate.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { useLanguage, useWords } from './language.ts'
import styles from './shell.module.css'

/** The frame of every page: skip link, header, the page behind the catalogue gate, footer. */
export function Shell() {
  const language = useLanguage()
  const { shell } = useWords()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <I18nProvider locale={language}>
      <a className={styles.skip} href='#content' data-print='no'>
        {shell.skip}
      </a>
      <CatalogueGate>
        <ReferenceProvider>
          <div className={styles.frame}>
            <Header />
            <main id='content' tabIndex={-1} className={styles.main}>
              <Outlet />
            </main>
            <Footer />
          </div>
        </ReferenceProvider>
      </CatalogueGate>
    </I18nProvider>
  )
}
