/** stub until the engine lands */
export function AskAnswer(_props: { readonly question: string; readonly inPlace?: boolean }) {
  return null
}
