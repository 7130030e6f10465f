import { type StandingFilter, standingFilters } from '#domain/rounds/filter-standings.ts'

/** Which organisations of the round the address asks for; what it says of no meaning asks for all. */
export function readStandingFilter(request: Request): StandingFilter {
  const { searchParams } = new URL(request.url)
  const show = standingFilters.find((one) => one === searchParams.get('show')) ?? 'all'
  return { search: (searchParams.get('q') ?? '').slice(0, 100), show }
}
