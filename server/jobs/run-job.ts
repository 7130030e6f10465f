import type { Application } from '#server/context.ts'
import { type KeptError, UserError } from '#server/errors.ts'
import { openContext } from '#server/open-context.ts'
import { findPerson } from '#server/store/people/find-person.ts'
import { findJobFile } from '#server/store/jobs/find-job-file.ts'
import { finishJob } from '#server/store/jobs/finish-job.ts'
import { saveJobFile } from '#server/store/jobs/save-job-file.ts'
import { saveProgress } from '#server/store/jobs/save-progress.ts'
import { startJob } from '#server/store/jobs/start-job.ts'
import { dayOf } from '#texts/formats.ts'
import { type Handler, handlers } from './handlers.ts'
import type { Job, JobKind, JobResult, Progress } from './job.ts'

/** Progress is written at most this often, so that telling it never costs more than the work. Milliseconds. */
const betweenWrites = 250

type Attempt = Job & { startedAt: Date }

/**
 * Does what was ordered under an id and writes down what came of it. An order that is finished or gone is left alone.
 * `began` hears of the attempt before anything is done.
 *
 * @throws UserError database-away, and nothing else: then nobody could write down what came of it.
 */
export async function runJob(
  application: Application,
  id: string,
  began: (job: Job) => void = () => undefined,
): Promise<void> {
  const startedAt = application.now()
  const job = await startJob(application.db, { id, at: startedAt })
  if (!job) return
  began(job)
  const attempt = { ...job, startedAt }
  try {
    await finish(application, attempt, await carryOut(application, attempt))
  } catch (error) {
    if (isAway(error)) throw error
    const problem = problemOf(error)
    const outcome = { id, startedAt, at: application.now(), state: 'failed', problem } as const
    // An attempt that was taken back may end as it likes.
    const counts = await finishJob(application.db, outcome)
    if (counts && problem === null) console.error('[job %s] %s', id, job.kind, error)
  }
}

async function carryOut(application: Application, job: Attempt): Promise<JobResult> {
  const { db } = application
  const [person, file] = await Promise.all([
    job.personId === null ? null : findPerson(db, job.personId, dayOf(application.now()), job.resting),
    findJobFile(db, { jobId: job.id, role: 'input' }),
  ])
  const ctx = openContext(application, { person: person ?? null, language: job.language })
  return handle(job.kind, ctx, job.input, progressOf(application, job), file ?? null)
}

function handle<Kind extends JobKind>(kind: Kind, ...all: Parameters<Handler<Kind>>): Promise<JobResult> {
  return handlers[kind](...all)
}

function progressOf({ db }: Application, { id, startedAt }: Attempt): Progress {
  let written = 0
  return async (done, total) => {
    const now = performance.now()
    if (written > 0 && now - written < betweenWrites) return
    written = now
    await saveProgress(db, { id, startedAt, done: Math.floor(done), total: Math.ceil(total) })
  }
}

/** The result and its file are there together, or neither; an attempt that another has taken over leaves nothing. */
async function finish({ db, now }: Application, job: Attempt, result: JobResult): Promise<void> {
  const { id, startedAt } = job
  const page = 'page' in result ? result.page : null
  await db.transaction().execute(async (tx) => {
    if (!(await finishJob(tx, { id, startedAt, at: now(), state: 'done', page }))) return
    if ('file' in result) await saveJobFile(tx, { jobId: id, role: 'output', file: result.file })
  })
}

function isAway(error: unknown): boolean {
  return error instanceof UserError && error.code === 'database-away'
}

/** PostgreSQL and the operating system each have their own word for a full disk. */
const full = new Set(['53100', 'ENOSPC', 'EDQUOT'])

/** How what went wrong is told; null where the program was at fault. */
function problemOf(error: unknown): KeptError | null {
  if (error instanceof UserError) return error.keep()
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return full.has(code) ? UserError.of('job-disk-full', undefined, 503).keep() : null
}
