/** How somebody has shown who they are. `example` is stepping in as one of the example people in trial mode. */
export type SignInMethod = 'provider' | 'passkey' | 'email-link' | 'first-link' | 'example'

/** Level of assurance of a sign-in (tillitsnivå), 1 to 4. */
export type Assurance = 1 | 2 | 3 | 4

/** A browser in which somebody is signed in. */
export type Session = Readonly<{
  id: string
  personId: string
  method: SignInMethod
  assurance: Assurance
  /** What the browser says of itself, shortened. */
  browser: string
  startedAt: Date
  /** When it was last used, to the minute. */
  seenAt: Date
  /** Code of the organisation that is looked at as support, read only. */
  lookingAt?: string
}>

/** How long somebody stays signed in: without doing anything, and in all. Milliseconds. */
export type SessionLimits = Readonly<{ idle: number; longest: number }>
