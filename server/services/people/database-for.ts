import type { Context, Database } from '#server/context.ts'

/**
 * The database in which the people of an organisation are changed. What its own strategist does goes through the walls, so
 * that nothing of another organisation can be touched whatever is asked for; an administrator stands outside all of them.
 */
export function databaseFor(ctx: Context, organisationCode: string | null): Database {
  const isTheirs = ctx.person?.roles.some(
    (held) => held.role === 'strategist' && held.organisationCode === organisationCode,
  )
  return isTheirs ? ctx.db : ctx.program
}
