import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { runJob } from '#server/jobs/run-job.ts'
import { getJob } from './get-job.ts'
import { orderJob } from './order-job.ts'
import { takeJobFile } from './take-job-file.ts'

// The files of jobs are moved to a disk of their own, a real one of eight megabytes, which then fills up. Making such a
// disk takes the right to mount; where that is missing there is nothing to test on.

const { asOwner, context } = useTestContext()
const disk = mountSmallDisk()

function mountSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'jamsides-small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=755', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
}

const tablespace = `small_${process.pid}`

beforeAll(async () => {
  if (disk === null) return
  const place = join(disk, 'tables')
  await mkdir(place)
  await chmod(place, 0o777)
  execFileSync('chown', ['postgres', place])
  await runStatements(asOwner(), [
    `create tablespace ${tablespace} location '${place}'`,
    `alter table job_file set tablespace ${tablespace}`,
    `alter index job_file_pkey set tablespace ${tablespace}`,
  ])
})

// On a busy machine a checkpoint of all the databases of the run takes its time.
afterAll(async () => {
  if (disk === null) return
  rmSync(join(disk, 'ballast'), { force: true })
  await runStatements(asOwner(), [
    'alter table job_file set tablespace pg_default',
    'alter index job_file_pkey set tablespace pg_default',
    'checkpoint',
    `drop tablespace ${tablespace}`,
  ])
  // A process of PostgreSQL may hold a file open that is removed already.
  execFileSync('umount', ['--lazy', disk])
  rmSync(disk, { recursive: true })
}, 300_000)

const order = () =>
  orderJob(context(), {
    kind: 'document',
    input: {
      subject: { kind: 'organisation', roundSlug: 'exempelrundan', organisationCode: 'X001' },
      format: 'pdf',
      language: 'sv',
    },
  })

test.skipIf(disk === null)(
  'a disk that fills while a PDF is kept: told in plain words, nothing half-saved, and the next one works',
  async () => {
    const { bavail, bsize } = statfsSync(disk!)
    const ballast = join(disk!, 'ballast')
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - 64 * 1024))

    const { id } = await order()
    await runJob(context(), id)
    const { job, problem, file } = await getJob(context(), { id })
    expect(job.state).toBe('failed')
    expect(problem?.code).toBe('job-disk-full')
    expect(file).toBeNull()
    expect(await context().db.selectFrom('job_file').selectAll().execute()).toEqual([])

    rmSync(ballast)
    const { id: next } = await order()
    await runJob(context(), next)
    const { bytes } = await takeJobFile(context(), { id: next })
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  },
)
