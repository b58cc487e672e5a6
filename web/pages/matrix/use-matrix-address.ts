import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { RENDERINGS, type RenderingId } from '../../../src/text/matrix-renderings.ts'

/** Which rows are shown: all, those with somebody's part, those where something is wrong. */
export const ROW_CHOICES = ['all', 'filled', 'gaps'] as const

/** Which columns are shown: all, or those that have a part. */
export const COLUMN_CHOICES = ['all', 'filled'] as const

/** Which rows are shown. */
export type RowChoice = (typeof ROW_CHOICES)[number]

/** Which columns are shown. */
export type ColumnChoice = (typeof COLUMN_CHOICES)[number]

/** What the address of the matrix says. */
export type MatrixAddress = {
  readonly rendering: RenderingId
  readonly area: string | undefined
  readonly unit: string | undefined
  /** Undefined where nothing is chosen: then it depends on whether there is anything to show. */
  readonly rows: RowChoice | undefined
  readonly columns: ColumnChoice | undefined
  readonly isTable: boolean
  /** The responsibility and the position in focus. */
  readonly at: string | undefined
  readonly seat: string | undefined
}

type Part = 'view' | 'area' | 'unit' | 'rows' | 'seats' | 'as' | 'at' | 'seat'
type Change = { readonly [part in Part]?: string | undefined }

/** Reads the address; what it says wrongly is passed over. Gives a way to change parts of it. */
export function useMatrixAddress(): readonly [MatrixAddress, (change: Change) => void] {
  const search = useSearch({ from: '/responsibilities' })
  const navigate = useNavigate({ from: '/responsibilities' })
  const address = {
    rendering: RENDERINGS.find((one) => one === search.view) ?? 'verbs',
    area: search.area,
    unit: search.unit,
    rows: ROW_CHOICES.find((one) => one === search.rows),
    columns: COLUMN_CHOICES.find((one) => one === search.seats),
    isTable: search.as === 'table',
    at: search.at,
    seat: search.seat,
  }
  const change = useCallback(
    (parts: Change) => {
      void navigate({
        search: (before: Change) =>
          Object.fromEntries(
            Object.entries({ ...before, ...parts }).filter(([, part]) => part !== undefined),
          ),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return [address, change]
}
