/** How somebody has shown who they are. `example` is stepping in as one of the example people in trial mode. */
export type SignInMethod = 'provider' | 'passkey' | 'email-link' | 'first-link' | 'example'

/** Level of assurance of a sign-in (tillitsnivå), 1 to 4. */
export type Assurance = 1 | 2 | 3 | 4
