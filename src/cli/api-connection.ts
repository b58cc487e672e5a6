/** What a call is made with. */
export type ApiCall = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * The way to the organisations of a data folder: calls of the HTTP interface, whether a server runs or
 * not. Or a sentence that says why there is no way, and what to do.
 */
export type ApiConnection =
  | {
      readonly ok: true
      readonly call: (address: string, call?: ApiCall) => Promise<Response>
      close(): Promise<void>
    }
  | { readonly ok: false; readonly message: string }

/** Opens the way. `toAdd`: the data folder may be made when it is missing. */
export type OpenApi = (
  data: string | undefined,
  options: { readonly toAdd: boolean },
) => Promise<ApiConnection>
