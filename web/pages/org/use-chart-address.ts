import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { LayoutKind } from '../../../src/drawing/chart/chart-layout.ts'
import type { OverlayKind } from '../../../src/drawing/chart/overlay.ts'
import { LAYOUT_KINDS, OVERLAY_KINDS } from './chart-toolbar.tsx'

/** What the address of the chart says: what is shown, how, and which seat is chosen. */
export type ChartAddress = {
  readonly layout: LayoutKind | undefined
  readonly overlay: OverlayKind
  readonly levels: number | undefined
  readonly isTable: boolean
  readonly at: string | undefined
}

/** The parts of the address as text; nothing takes a part away. */
type Change = { readonly [part in 'layout' | 'show' | 'depth' | 'at' | 'as']?: string | undefined }

/** Reads the address; what it says wrongly is passed over. Gives a way to change parts of it. */
export function useChartAddress(): readonly [ChartAddress, (change: Change) => void] {
  const search = useSearch({ from: '/org' })
  const navigate = useNavigate({ from: '/org' })
  const levels = Number(search.depth)
  const address = {
    layout: LAYOUT_KINDS.find((kind) => kind === search.layout),
    overlay: OVERLAY_KINDS.find((kind) => kind === search.show) ?? 'alignment',
    levels: Number.isInteger(levels) && levels >= 1 && levels <= 100 ? levels : undefined,
    isTable: search.as === 'table',
    at: search.at,
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
