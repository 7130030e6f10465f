import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { readConfig } from '#server/config.ts'
import type { Context } from '#server/context.ts'
import { openApplication } from '#server/open-application.ts'
import { openProgramContext } from '#server/open-context.ts'
import { operator } from '#test/workbooks/operator.ts'
import { runSql } from '../database/run-sql.ts'

/**
 * Gives a test file installations of its own on the real PostgreSQL: filled from the reviewed content, without the
 * example round, in the hands of whoever holds the command line.
 */
export function useInstallations(): { open: () => Promise<Context> } {
  const closing: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const close of closing) await close()
  })
  const open = async (): Promise<Context> => {
    const clusterUrl = inject('clusterUrl')
    const name = `test_${randomUUID().replaceAll('-', '')}`
    await runSql(clusterUrl, `create database ${name}`)
    const databaseUrl = clusterUrl.replace(/\/postgres$/, `/${name}`)
    const { application, close } = await openApplication({
      ...readConfig({ JAMSIDES_EXAMPLE: 'off' }),
      databaseUrl,
    })
    closing.push(close)
    return openProgramContext(application, { person: operator, language: 'sv' })
  }
  return { open }
}
