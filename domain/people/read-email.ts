/** The longest address that mail can carry (RFC 5321, 4.5.3.1.3). */
const longest = 254

/**
 * An e-mail address as it is kept: without blanks around it, in small letters; null where it cannot be one. Whether
 * anybody reads what is sent there is not known before somebody answers.
 */
export function readEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  const isPossible =
    email.length <= longest &&
    /^[^\s\p{C}@<>",;:()[\]\\]+@[^\s\p{C}@<>",;:()[\]\\]+\.[^\s\p{C}@.<>",;:()[\]\\]+$/u.test(email)
  return isPossible ? email : null
}
