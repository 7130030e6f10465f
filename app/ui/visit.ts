import { createContext, useContext } from 'react'
import type { Person } from '#domain/people/person.ts'

/** What every page says of the request it answers, whatever became of it. */
export type Visit = Readonly<{
  person: Person | null
  trial: boolean
  /** Stands both in the log and on the error page. */
  requestId: string
  /** The organisation that is looked at as support. */
  lookingAt: Readonly<{ code: string; name: string }> | undefined
}>

export const VisitContext = createContext<Visit | null>(null)

export function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (visit === null) throw new Error('A page stands within a VisitContext.')
  return visit
}
