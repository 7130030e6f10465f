import { fromKysely, type KyselyTransactionLike, PgBoss } from 'pg-boss'

/** The line in which ordered work waits. Any number of web servers and workers share one, in the same PostgreSQL. */
export type JobQueue = Readonly<{
  /** Puts a job last in line, in the transaction of the caller. It may be worked on for so many seconds. */
  enqueue: (tx: KyselyTransactionLike, job: { id: string; seconds: number }) => Promise<void>
  /** Gives back a job whose worker died: it is taken up once more, or given up where it has been already. */
  giveBack: (id: string) => Promise<void>
  /** Takes a job out of the line for good. */
  strike: (id: string) => Promise<void>
  /** Works off the line, one job at a time, until `stop`. */
  work: (worker: JobWorker) => Promise<{ stop: () => Promise<void> }>
  close: () => Promise<void>
}>

export type JobWorker = Readonly<{
  /** Does a job. What it throws gives the job back. */
  run: (id: string) => Promise<void>
  /** Hears of a job that will not be tried any more, since its workers have died. */
  giveUp: (id: string) => Promise<void>
  tellError: (error: Error) => void
}>

type Entry = Readonly<{ job: string }>

const line = 'jobs'
const givenUp = 'jobs-given-up'

/**
 * A worker shows that it lives every half of this; when it has not for so long, its job is taken up by another. No stretch
 * of work that keeps it from doing so may come near.
 */
const heartbeatSeconds = 20
/** How often a worker looks whether others live. */
const lookSeconds = 5
const aDay = 24 * 60 * 60

/** What pg-boss could do besides and nobody asks for. */
const plain = { schedule: false, registerInstance: false, persistWarnings: false, reindex: false } as const

/** Makes or renews the tables of the queue. Several processes may do so at once. */
export async function prepareJobQueue(url: string): Promise<void> {
  const boss = new PgBoss({ ...plain, connectionString: url, max: 2, supervise: false })
  boss.on('error', () => undefined)
  await boss.start()
  try {
    await boss.createQueue(givenUp, { notify: true, deleteAfterSeconds: aDay })
    await boss.createQueue(line, {
      notify: true,
      heartbeatSeconds,
      retryLimit: 2,
      deadLetter: givenUp,
      retentionSeconds: aDay,
      deleteAfterSeconds: aDay,
    })
  } finally {
    await boss.stop()
  }
}

/**
 * The queue in a database that `prepareJobQueue` has seen to. It goes by the connections of the database; only a process
 * that works opens some of its own.
 */
export async function openJobQueue(db: KyselyTransactionLike, url: string): Promise<JobQueue> {
  const boss = new PgBoss({ ...plain, db: fromKysely(db), supervise: false, migrate: false })
  // It only looks at its queues now and then; whoever orders something is told when the database is away.
  boss.on('error', () => undefined)
  // Here and not at the first order: inside a transaction nobody may wait for a second connection.
  await boss.start()
  return {
    async enqueue(tx, { id, seconds }) {
      // The worker ends by itself what takes too long; the queue steps in where there is no worker left to do so.
      const options = { id, expireInSeconds: seconds + 3 * heartbeatSeconds, db: fromKysely(tx) }
      await boss.send(line, { job: id } satisfies Entry, options)
    },
    giveBack: async (id) => void (await boss.fail(line, id)),
    strike: async (id) => void (await boss.complete(line, id)),
    work: (worker) => startWorker(url, worker),
    close: () => boss.stop({ graceful: false, close: false }),
  }
}

async function startWorker(url: string, { run, giveUp, tellError }: JobWorker) {
  const boss = new PgBoss({
    ...plain,
    connectionString: url,
    application_name: 'jamsides-work',
    max: 2,
    migrate: false,
    useListenNotify: true,
    superviseIntervalSeconds: lookSeconds,
    monitorIntervalSeconds: lookSeconds,
  })
  boss.on('error', tellError)
  await boss.start()
  const patience = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 }
  let worker = ''
  worker = await boss.work<Entry>(line, patience, async ([entry]) => {
    try {
      await run(entry!.data.job)
    } finally {
      // Several may wait by now; without this it would rest before it takes the next.
      boss.notifyWorker(worker)
    }
  })
  await boss.work<Entry>(givenUp, patience, ([entry]) => giveUp(entry!.data.job))
  return { stop: () => boss.stop({ graceful: false }) }
}
