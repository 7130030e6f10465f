import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import { readConfig } from '#server/config.ts'
import { readContent } from '#server/content/read-content.ts'
import type { Context } from '#server/context.ts'
import { openJobQueue } from '#server/jobs/job-queue.ts'
import { openContext } from '#server/open-context.ts'
import { openPdfCompiler } from '#server/reports/document/pdf/pdf-compiler.ts'
import { connect } from '#server/store/database/connect.ts'
import { openWarehouse } from '#server/warehouse/open-warehouse.ts'
import { runSql } from './run-sql.ts'

/** The moment at which every test takes place. */
export const testNow = new Date('2026-11-20T13:32:00Z')

/**
 * Gives a test file a database of its own on the real PostgreSQL: migrated, with register, published rounds and
 * example round, and a warehouse without figures. Call it at the top of the file; use what it returns inside the tests.
 */
export function useTestContext(): { context: (person?: Person | null) => Context } {
  let base: Context
  let folder: string
  beforeAll(async () => {
    const clusterUrl = inject('clusterUrl')
    const name = `test_${randomUUID().replaceAll('-', '')}`
    await runSql(clusterUrl, `create database ${name} template template_filled`)
    const config = readConfig({})
    const url = clusterUrl.replace(/\/postgres$/, `/${name}`)
    const db = connect(url, 5)
    const content = await readContent(config.contentDirectory)
    const pdf = openPdfCompiler(config.pdfDirectory)
    const now = () => testNow
    const queue = await openJobQueue(db, url)
    folder = await mkdtemp(join(tmpdir(), 'jamsides-figures-'))
    const warehouse = openWarehouse(folder)
    const application = { db, content, config, now, newId: randomUUID, pdf, queue, warehouse }
    base = openContext(application, { person: null, language: 'sv' })
  })
  afterAll(async () => {
    base.pdf.close()
    await base.queue.close()
    await base.warehouse.close()
    await base.db.destroy()
    await rm(folder, { recursive: true })
  })
  return { context: (person = null) => ({ ...base, person }) }
}
