import type { ArchiveSubject } from '#domain/archive/archive.ts'
import type { ImportOutcome } from '#domain/archive/plan-import.ts'
import type { Language } from '#domain/language/language.ts'
import type { Role } from '#domain/people/person.ts'
import type { ReportFormat } from '#domain/reports/report-format.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { AdoptionInput } from '#domain/reports/check-adoption.ts'
import type { KeptError } from '#server/errors.ts'

/** What can be ordered, and what each kind of work needs to know. It is kept as JSON. */
export type JobInputs = {
  /** A report, as it stands when the work is done, as a file. */
  document: Readonly<{ subject: ReportSubject; format: ReportFormat; language: Language }>
  /** The whole history of something as an archive. */
  export: Readonly<{ subject: ArchiveSubject }>
  /**
   * An archive of an organisation: what of the one that comes along would come in, or all of one `looked` through under
   * an order.
   */
  import: Readonly<{ code: string; looked: string | null }>
  /** A report that is adopted and frozen, with all its files. */
  adoption: Readonly<{ subject: ReportSubject; decision: AdoptionInput }>
}

export type JobKind = keyof JobInputs

/** A file that goes into a job or comes out of it. */
export type JobFile = Readonly<{ name: string; mediaType: string; bytes: Uint8Array }>

/** The page that shows what a job has changed. */
export type JobPage =
  | Readonly<{ kind: 'organisation'; code: string }>
  | Readonly<{ kind: 'round'; slug: string }>
  | Readonly<{ kind: 'archive'; code: string; outcome: ImportOutcome }>
  | Readonly<{ kind: 'report'; id: string }>

/** What came of a job: a file to fetch, or a page to go to. */
export type JobResult = Readonly<{ file: JobFile }> | Readonly<{ page: JobPage }>

/** Tells how far a job has come, in whatever unit suits it. It may be called as often as one likes. */
export type Progress = (done: number, total: number) => Promise<void>

/** For how many seconds a job may go on before it is ended. */
export const longestSeconds: Record<JobKind, number> = {
  document: 120,
  export: 300,
  import: 300,
  adoption: 600,
}

export type JobState = 'queued' | 'running' | 'done' | 'failed'

/** An order of one kind, with what it needs to know. */
type Order = { [Kind in JobKind]: Readonly<{ kind: Kind; input: JobInputs[Kind] }> }[JobKind]

/** An order as it stands. */
export type Job = Order &
  Readonly<{
    id: string
    language: Language
    personId: string | null
    /** Roles of theirs that needed a surer sign-in than the one in which it was ordered. */
    resting: readonly Role[]
    state: JobState
    done: number
    total: number
    orderedAt: Date
    startedAt: Date | null
    finishedAt: Date | null
    /** The page that a finished job leads to; null where it leads to a file. */
    page: JobPage | null
    /** Null where the program was at fault, or nothing went wrong. */
    problem: KeptError | null
  }>
