/**
 * Reads a setting that is `on` or `off`.
 *
 * @throws Error for anything else, with the name of the setting and what is accepted.
 */
export function readSwitch(name: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on'
  throw new Error(`${name} är ”${text}”. on eller off går bra.\n${name} is “${text}”. on or off is accepted.`)
}
