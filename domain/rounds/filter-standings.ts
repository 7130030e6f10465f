import type { Standing } from './standing.ts'

/**
 * Everybody; whoever is behind; whoever has never saved anything; whoever shares nothing with the one who asks; whoever has
 * nobody that runs the work.
 */
export const standingFilters = ['all', 'behind', 'unsaved', 'unshared', 'unled'] as const

/** Which organisations of a round are asked for: a part of the name or the code, and how they stand. */
export type StandingFilter = Readonly<{ search: string; show: (typeof standingFilters)[number] }>

/** Whether an organisation is behind with any self-assessment. Of one that shares nothing that is not known. */
export function isBehind({ isShared, progress }: Pick<Standing, 'isShared' | 'progress'>): boolean {
  return isShared && progress.some(({ late }) => late)
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
    if (show === 'unsaved') return standing.isShared && standing.lastSaved === null
    if (show === 'unshared') return !standing.isShared
    return show === 'all' || unled.has(code)
  })
}
