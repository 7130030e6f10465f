import type { LetterProblem } from '../letters/letter-problem.ts'
import type { Language } from '#domain/language/language.ts'
import type { RolePlace } from './fits-its-place.ts'
import type { Role } from './person.ts'

/** A role somebody holds, as it stands in the list of people. */
export type RoleEntry = RolePlace &
  Readonly<{
    id: string
    personId: string
    name: string
    role: Role
    unitName: string | null
    givenAt: Date
    /** The name of whoever gave it; null where that is nobody here, such as an administrator or the command line. */
    givenBy: string | null
    /** ISO date from which it is no longer held; null while no end is set. */
    endsOn: string | null
    /** Whether its holder can sign in: an open account or, in trial mode, an example person. */
    usable: boolean
  }>

/** An invitation that has been sent and is neither accepted nor withdrawn; it may have expired. */
export type OpenInvitation = RolePlace &
  Readonly<{
    id: string
    name: string
    email: string
    language: Language
    role: Role
    unitName: string | null
    invitedBy: string | null
    invitedAt: Date
    expiresAt: Date
    byLetter: boolean
    /** Whose work whoever accepts takes over, and the ISO date on which that person's roles end. */
    takesOver: Readonly<{ personId: string; on: string }> | null
  }>

/** An invitation as whoever sent it sees it: with why its letter was given up; null where it was sent or is still tried. */
export type WaitingInvitation = OpenInvitation & Readonly<{ lost: LetterProblem | null }>
