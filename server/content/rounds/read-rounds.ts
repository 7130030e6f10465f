import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import { checkRound, type KnownToRounds } from './check-round.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'
import { roundSchema, toRoundPlan } from './round-schema.ts'

/**
 * Reads the published rounds: one file each in `rounds/`, named after its slug; the earliest period first.
 *
 * @throws ContentError at the first file that cannot be used, or that names something unknown.
 */
export async function readRounds(directory: string, known: KnownToRounds): Promise<readonly RoundPlan[]> {
  const folder = join(directory, 'rounds')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted()
  const groups = new Map<string, string>()
  const rounds: RoundPlan[] = []
  for (const name of names) {
    const file = await readYaml(join(folder, name), roundSchema)
    const slug = basename(name, '.yaml')
    if (file.value.slug !== slug)
      throw new ContentError(
        file.file,
        file.lineOf(['slug']),
        `slug: must be "${slug}", as the file is named`,
      )
    checkRound(file, known, false)
    for (const [i, { id }] of file.value.groups.entries()) {
      const owner = groups.get(id)
      if (owner !== undefined)
        throw new ContentError(
          file.file,
          file.lineOf(['groups', i, 'id']),
          `the group "${id}" belongs to ${owner}`,
        )
      groups.set(id, slug)
    }
    rounds.push(toRoundPlan(file.value, 'published'))
  }
  return rounds.toSorted((a, b) => a.round.period.localeCompare(b.round.period))
}
