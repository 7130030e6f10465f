import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { Job } from '#server/jobs/job.ts'
import { countJobsBefore } from '#server/store/jobs/count-jobs-before.ts'
import { findJobFileName } from '#server/store/jobs/find-job-file-name.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { jobsKeptFor } from './remove-old-jobs.ts'
import { requireOwnJob } from './require-own-job.ts'

/** Whom or what a job is about, and whether that is made up. */
export type JobAbout = Readonly<{ name: string; fictional: boolean }>

/** An order as it stands. */
export type JobView = Readonly<{
  job: Job
  about: JobAbout | null
  /** How many others are worked on or wait before it while it waits itself. */
  before: number
  /** The name of the file that came of it; null while there is none. */
  file: string | null
  /** When it is cleared away; null while it is not finished. */
  keptUntil: Date | null
  /** Which UserError ended it; null where none did. */
  problem: UserError | null
}>

/**
 * An order as it stands, for whoever made it.
 *
 * @throws UserError no-such-job.
 */
export async function getJob(ctx: Context, input: { id: string }): Promise<JobView> {
  const job = await requireOwnJob(ctx, input)
  const [about, before, file] = await Promise.all([
    findAbout(ctx, job),
    job.state === 'queued' ? countJobsBefore(ctx.program, job) : 0,
    findJobFileName(ctx.db, { jobId: job.id }),
  ])
  const keptUntil = job.finishedAt && new Date(job.finishedAt.getTime() + jobsKeptFor)
  const problem = job.problem && UserError.again(job.problem)
  return { job, about, before, file: file ?? null, keptUntil, problem }
}

function findAbout(ctx: Context, { kind, input }: Job): Promise<JobAbout | null> {
  switch (kind) {
    case 'document':
    case 'adoption':
      return findSubject(ctx, input.subject)
    case 'export':
      return findSubject(
        ctx,
        input.subject.kind === 'organisation'
          ? { organisationCode: input.subject.code }
          : { roundSlug: input.subject.slug },
      )
    case 'import':
      return findSubject(ctx, { organisationCode: input.code })
  }
}

type Subject = Readonly<{ organisationCode: string } | { roundSlug: string }>

async function findSubject({ db, language }: Context, subject: Subject): Promise<JobAbout | null> {
  if ('organisationCode' in subject) {
    const organisation = await findOrganisation(db, subject.organisationCode)
    return organisation ? { name: organisation.name, fictional: organisation.fictional } : null
  }
  const round = await findRound(db, subject.roundSlug)
  return round ? { name: round.name[language], fictional: round.origin === 'example' } : null
}
