import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { type Config, readConfig } from '#server/config.ts'
import type { Context } from '#server/context.ts'
import { openApplication } from '#server/open-application.ts'
import { openProgramContext } from '#server/open-context.ts'
import { operator } from '#test/workbooks/operator.ts'
import { runSql } from '../database/run-sql.ts'

/** Where an installation lies: an empty database and an empty folder, until something comes there. */
export type Place = Readonly<{ config: Config }>

/** Gives a test file places for installations on the real PostgreSQL, and takes them away at the end. */
export function usePlaces(): {
  place: (changes?: Partial<Config>) => Promise<Place>
  folder: () => Promise<string>
} {
  const folders: string[] = []
  afterAll(async () => {
    for (const each of folders) await rm(each, { recursive: true, force: true })
  })
  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'jamsides-backup-'))
    folders.push(made)
    return made
  }
  const place = async (changes: Partial<Config> = {}) => {
    const clusterUrl = inject('clusterUrl')
    const name = `test_${randomUUID().replaceAll('-', '')}`
    await runSql(clusterUrl, `create database ${name}`)
    const databaseUrl = clusterUrl.replace(/\/postgres$/, `/${name}`)
    const dataDirectory = await folder()
    return {
      config: { ...readConfig({ JAMSIDES_EXAMPLE: 'off' }), databaseUrl, dataDirectory, ...changes },
    }
  }
  return { place, folder }
}

/** Does something in an installation, as whoever holds its command line, and leaves it. */
export async function inside<T>({ config }: Place, work: (ctx: Context) => Promise<T>): Promise<T> {
  const { application, close } = await openApplication(config)
  try {
    return await work(openProgramContext(application, { person: operator, language: 'sv' }))
  } finally {
    await close()
  }
}
