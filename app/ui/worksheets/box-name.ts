/** The name under which a box of a worksheet is sent, so that it is never taken for another field of the form. */
export function boxName(key: string): string {
  return `box.${key}`
}

/** The key of the box that a field of the form stands for; null where it is another field. */
export function boxOf(name: string): string | null {
  return name.startsWith('box.') ? name.slice('box.'.length) : null
}
