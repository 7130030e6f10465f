/** A part of a document about personal data. A table has its column heads first. */
export type PrivacySection = Readonly<{
  heading: string
  paragraphs?: readonly string[]
  list?: readonly string[]
  table?: Readonly<{ head: readonly string[]; rows: readonly (readonly string[])[] }>
}>

/** A record of processing or the draft of an impact assessment. */
export type PrivacyDocument = Readonly<{
  title: string
  lead: readonly string[]
  sections: readonly PrivacySection[]
}>
