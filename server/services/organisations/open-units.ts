import { checkUnit, longestUnitName } from '#domain/organisations/check-unit.ts'
import type { Organisation, Unit } from '#domain/organisations/organisation.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { lockUnits } from '#server/store/organisations/lock-units.ts'
import { authoriseOrganisation } from './authorise-organisation.ts'

/** The units of an organisation, held for a change by somebody who may make it. */
export type OpenUnits = Readonly<{ organisation: Organisation; person: Person; units: readonly Unit[] }>

/**
 * Opens the units of an organisation for a change inside a transaction.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function openUnits(ctx: Context, tx: Database, code: string): Promise<OpenUnits> {
  const organisation = await findOrganisation(tx, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const person = await authoriseOrganisation(ctx, tx, organisation.code)
  return { organisation, person, units: await lockUnits(tx, organisation.code) }
}

/**
 * Refuses a unit that breaks a rule.
 *
 * @throws UserError unit-… with what is accepted.
 */
export function requireSound(units: readonly Unit[], unit: Unit): void {
  const problem = checkUnit(units, unit)
  switch (problem) {
    case null:
      return
    case 'no-name':
      throw UserError.of('unit-no-name', undefined)
    case 'long-name':
      throw UserError.of('unit-long-name', { length: unit.name.length, longest: longestUnitName })
    case 'name-taken':
      throw UserError.of('unit-name-taken', { name: unit.name }, 409)
    case 'unknown-parent':
      throw UserError.of('unit-unknown-parent', undefined, 409)
    case 'under-itself':
      throw UserError.of('unit-under-itself', { name: unit.name })
    case 'wrong-kind':
      throw UserError.of('unit-wrong-kind', { kind: unit.kind })
  }
}
