/** That an organisation has taken after something in the library, and what it has adapted. */
export type Adoption = Readonly<{
  id: string
  organisationCode: string
  /** `case/<id>` or `example/<id>`. */
  exampleKey: string
  /** Whose idea it was, by their codes when it was taken; none where the report names nobody in the register. */
  sourceCodes: readonly string[]
  /** What it was called when it was taken, and its place in the address. */
  title: string
  slug: string
  adapted: string
  /** ISO date. */
  adoptedOn: string
  /** What came of it; null where nothing has been begun, or it is gone. */
  improvementId: string | null
}>
