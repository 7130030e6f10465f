const longest = 500

/** Where somebody was going before they signed in: a path of this site, or null for anything that could lead elsewhere. */
export function ownPath(text: string): string | null {
  const isPath = text.length <= longest && /^\/(?!\/)[!-[\]-~]*$/.test(text)
  if (!isPath || !URL.canParse(text, 'http://own.invalid')) return null
  const { origin, pathname, search } = new URL(text, 'http://own.invalid')
  return origin === 'http://own.invalid' && !pathname.startsWith('//') ? pathname + search : null
}
