import { may } from '#domain/access/may.ts'
import type { Context, Database } from '#server/context.ts'

/**
 * The database in which what an organisation is here is changed. Those who lead it, and the coordinators of its rounds, go
 * through the walls; an administrator stands outside all of them.
 */
export function databaseForOrganisation(ctx: Context): Database {
  return may(ctx.person, 'installation.people') ? ctx.program : ctx.db
}
