import type { ChainStep, MeasuredChange, SubGoal } from '../improvements/improvement.ts'
import type { Language } from '../language/language.ts'
import type { Role } from '../people/person.ts'

/** What is told of an example, in the order it is read. */
export const exampleTexts = ['title', 'problem', 'tried', 'happened', 'failed', 'contactRole'] as const
export type ExampleText = (typeof exampleTexts)[number]

/** An example in one language. `contactRole` is a position, never a person. */
export type ExampleTexts = Readonly<Record<ExampleText, string>>

/** A measured change that the example shows, by the result it comes from. */
export type ExampleFigure = Readonly<{ resultId: string; change: MeasuredChange }>

/** A sign of a person that whoever wrote lets stand, and why. */
export type KeptMark = Readonly<{ field: string; text: string; because: string }>

/** All that an example says. What follows from the improvement is copied, so that it is as it was when it was agreed to. */
export type ExampleContent = Readonly<{
  /** Whoever wrote it wrote in this language. */
  language: Language
  texts: ExampleTexts
  /** The same in the other language; null where nobody has translated it. */
  translation: ExampleTexts | null
  /** Whoever wrote it says that nothing failed that they know of; `failed` is empty then. */
  nothingFailed: boolean
  /** An address of a function, such as jamstalldhet@kommunen.se. */
  mailbox: string
  /** Never above the highest that the results have reached. */
  step: ChainStep
  figures: readonly ExampleFigure[]
  /** When the first and the last of it happened, as years. */
  years: Readonly<{ from: number; to: number }>
  area: string
  subGoals: readonly SubGoal[]
  /** As in `checklist-2018:7`. */
  items: readonly string[]
  keyFigures: readonly string[]
  methods: readonly string[]
  kept: readonly KeptMark[]
}>

/** The licence that organisations publish their examples under (docs/decisions/0039). */
export const exampleLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** Consent of who answers for it: the words that were agreed to, as they stood. */
export type Consent = Readonly<{ by: string; role: Role; at: string; words: string }>

/** A version that has been published. It never changes. */
export type ExampleVersion = Readonly<{
  exampleId: string
  number: number
  content: ExampleContent
  licence: string
  writtenBy: string
  consent: Consent
  reviewedBy: string
  reviewedRole: Role
  publishedAt: string
}>

/** What is being written, or waits for somebody else to read it. */
export type WrittenExample = Readonly<{
  state: 'draft' | 'review'
  content: ExampleContent
  version: number
  /** Whoever saved last, who does not review it. */
  writtenBy: string
  savedAt: string
  /** Given when it was sent for review; null before. */
  consent: Consent | null
  /** What a reviewer wanted changed; empty where nobody has. */
  comment: string
}>

/**
 * An example of an organisation. `publicFrom` is the first version that everybody may read; null where none is. Those
 * before it have been withdrawn and stay so.
 */
export type Example = Readonly<{
  id: string
  organisationCode: string
  roundSlug: string | null
  improvementId: string
  /** Its place in the address, once it has been published. */
  slug: string | null
  /** How many have been published. */
  versions: number
  publicFrom: number | null
  /** The last withdrawal, also where it has been published anew since; null where there was none. */
  withdrawn: Readonly<{ at: string; because: string }> | null
}>

/** Where an example is in its life; something may be written while an older version is public. */
export type ExampleState = WrittenExample['state'] | 'published' | 'withdrawn' | 'elsewhere'
