/** What a careless developer could have done, and the tests that must not let it through. */
export type Fault = Readonly<{
  id: string
  /** One sentence. */
  careless: string
  /** File and name of each test that must fail. */
  caughtBy: readonly (readonly [file: string, test: string])[]
}> &
  (
    | Readonly<{
        file: string
        /** Occurs once in the file. */
        from: string
        to: string
      }>
    /** As if it had come with one more migration. */
    | Readonly<{ sql: string }>
  )
