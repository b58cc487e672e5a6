import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { createSearch } from '../../../src/catalogue/search.ts'
import { useCatalogue } from '../catalogue-context.ts'
import { useLanguage, useWords } from '../language.ts'
import type { OpenedOrganization } from '../opened-organization.ts'
import { organizationKey, useOrganizationId } from '../organization-context.ts'
import styles from './palette.module.css'
import { paletteEntries } from './palette-entries.ts'

/** Finds anything by a few letters, or takes a whole question along. */
export function Palette(props: {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}) {
  const { shell } = useWords()
  return (
    <ModalOverlay
      isDismissable
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={shell.paletteLabel} className={styles.dialog ?? ''}>
          <PaletteSearch onDone={() => props.onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteSearch({ onDone }: { readonly onDone: () => void }) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const words = useWords()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const search = useMemo(() => createSearch(catalogue), [catalogue])
  const queries = useQueryClient()
  const organization = useOrganizationId()
  const model =
    queries.getQueryData<OpenedOrganization>(organizationKey(organization ?? ''))?.model ?? null
  const entries = useMemo(
    () => paletteEntries({ catalogue, search, language, words, text, model }),
    [catalogue, search, language, words, text, model],
  )
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField autoFocus aria-label={words.shell.paletteLabel}>
        <Input
          className={styles.input ?? ''}
          placeholder={words.shell.palettePlaceholder}
          maxLength={200}
        />
      </SearchField>
      <Menu
        items={entries}
        dependencies={[entries]}
        aria-label={words.shell.find}
        className={styles.menu ?? ''}
        renderEmptyState={() => <p className={styles.empty}>{words.shell.paletteNothing}</p>}
        onAction={(key) => {
          const entry = entries.find(({ id }) => id === key)
          if (entry === undefined) return
          onDone()
          void navigate(entry.to)
        }}
      >
        {(entry) => (
          <MenuItem id={entry.id} textValue={entry.text} className={styles.item ?? ''}>
            <span className={styles.text}>{entry.text}</span>
            <span className={styles.kind}>{words.shell.paletteKind[entry.kind]}</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  )
}
