/** Why a letter has not been sent, as whoever runs the installation needs to know it. It names nobody. */
export type LetterProblem =
  /** No mail server answers at the address. */
  | 'unreachable'
  /** It answers, and takes too long. */
  | 'too-slow'
  /** It offers no encryption that can be trusted. */
  | 'insecure'
  /** It does not let the installation in. */
  | 'sign-in'
  /** It does not take letters from the sender. */
  | 'sender'
  /** It asks to come back later. */
  | 'busy'
  /** It has no such recipient. */
  | 'recipient'
  /** It takes no letter like this. */
  | 'refused'
  /** The time was over before it could be sent. */
  | 'expired'
