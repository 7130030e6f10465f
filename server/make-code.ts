import { randomInt } from 'node:crypto'

/** Six random digits, to be read in one place and typed in another. */
export function makeCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}
