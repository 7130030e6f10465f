import { UserError } from '#server/errors.ts'

/** PostgreSQL appendix A: 22 data that no column can hold, 23 constraints, P0001 triggers. */
const refusals = /^(22...|23...|P0001)$/

/** Tells as UserError archive-not-kept that the database refuses a row that comes from outside. */
export async function tellRefusedRows(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    const { code, table, constraint, message } = error as Partial<
      Record<'code' | 'table' | 'constraint' | 'message', string>
    >
    if (!refusals.test(code ?? '')) throw error
    const reason = constraint === undefined ? (message ?? '') : [table, constraint].filter(Boolean).join(', ')
    throw UserError.of('archive-not-kept', { reason })
  }
}
