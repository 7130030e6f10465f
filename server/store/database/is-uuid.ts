const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text out of an address can be an id at all; PostgreSQL answers anything else with an error. */
export function isUuid(text: string): boolean {
  return pattern.test(text)
}
