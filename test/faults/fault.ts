/** A file and what the names of its tests have in them. */
export type Named = readonly [file: string, test: string]

/** What a careless developer could have done, and the tests that must not let it through. */
export type Fault = Readonly<{
  id: string
  /** One sentence. */
  careless: string
  /** The tests that must fail. */
  caughtBy: readonly Named[]
  /** What has to run before them, where the tests of a file tell a story. */
  after?: readonly Named[]
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
