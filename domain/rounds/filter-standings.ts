import type { Standing } from './standing.ts'

/** Everybody; whoever is behind; whoever has never saved anything; whoever has nobody that runs the work. */
export const standingFilters = ['all', 'behind', 'unsaved', 'unled'] as const

/** Which organisations of a round are asked for: a part of the name or the code, and how they stand. */
export type StandingFilter = Readonly<{ search: string; show: (typeof standingFilters)[number] }>

/** Whether an organisation is behind with any self-assessment. */
export function isBehind({ progress }: Pick<Standing, 'progress'>): boolean {
  return progress.some(({ late }) => late)
}

/**
 * The organisations of a round that are asked for, in the order of the round. `unled` holds the codes of those that have
 * nobody who runs the work.
 */
export function filterStandings(
  standings: readonly Standing[],
  { search, show }: StandingFilter,
  unled: ReadonlySet<string>,
): readonly Standing[] {
  const wanted = search.trim().toLocaleLowerCase('sv')
  return standings.filter((standing) => {
    const { code, name } = standing.organisation
    if (!name.toLocaleLowerCase('sv').includes(wanted) && !code.toLowerCase().startsWith(wanted)) return false
    if (show === 'behind') return isBehind(standing)
    if (show === 'unsaved') return standing.lastSaved === null
    return show === 'all' || unled.has(code)
  })
}
